/** Articles that are given out at a time. */
const size = 128;

/**
 * Works on batches of what comes in, `width` of them at a time, and gives the results in the order
 * of the input: no more than these batches are in memory.
 */
export async function* inBatches<T, R>(
  input: AsyncIterable<T>,
  width: number,
  work: (batch: readonly T[]) => Promise<readonly R[]>,
): AsyncGenerator<R> {
  const running: Promise<readonly R[]>[] = [];
  let batch: T[] = [];
  for await (const item of input) {
    batch.push(item);
    if (batch.length < size) continue;
    running.push(work(batch));
    batch = [];
    if (running.length >= width) yield* (await running.shift()) ?? [];
  }
  if (batch.length > 0) running.push(work(batch));
  for (const rest of running) yield* await rest;
}
