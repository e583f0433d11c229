// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WorkQueue } from '../../../../lib/page/annotate/work-queue.ts';

const owner = () => document.createElement('p');
const [one, two, three] = [owner(), owner(), owner()];

const takeAll = (queue: WorkQueue) => {
  const taken = [];
  for (let work = queue.take(); work; work = queue.take()) taken.push(work);
  return taken;
};

test('hands out the latest first, each owner once', () => {
  const queue = new WorkQueue();
  for (const owner of [one, two, one, three]) queue.add(owner, false);
  expect(queue.size).toBe(3);
  expect(takeAll(queue).map(({ owner }) => owner)).toEqual([three, two, one]);
  expect(queue.size).toBe(0);
});

test('an owner that is wanted with all inside it is handed out so, whichever came first', () => {
  const queue = new WorkQueue();
  queue.add(one, false);
  queue.add(one, true);
  queue.add(two, true);
  queue.add(two, false);
  expect(takeAll(queue)).toEqual([
    { owner: two, deep: true },
    { owner: one, deep: true },
  ]);
});

test('an owner that was handed out can be added again', () => {
  const queue = new WorkQueue();
  queue.add(one, false);
  queue.take();
  queue.add(one, false);
  expect(takeAll(queue)).toEqual([{ owner: one, deep: false }]);
});
