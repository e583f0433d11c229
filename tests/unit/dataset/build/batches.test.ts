import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inBatches } from '../../../../lib/dataset/build/batches.ts';

async function* numbers(count: number) {
  for (let number = 0; number < count; number += 1) yield number;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it('gives results in the order of the input, so many batches at a time', async () => {
  let running = 0;
  let most = 0;
  const work = async (batch: readonly number[]) => {
    running += 1;
    most = Math.max(most, running);
    // Later batches end sooner.
    await setTimeout(20 - (batch[0] ?? 0) / 128);
    running -= 1;
    return batch.map((number) => number * 2);
  };
  const results = await all(inBatches(numbers(1000), 3, work));
  expect(results).toEqual(Array.from({ length: 1000 }, (_, number) => number * 2));
  expect(most).toBe(3);
});

it('gives nothing for nothing', async () => {
  expect(await all(inBatches(numbers(0), 2, async (batch) => batch))).toEqual([]);
});
