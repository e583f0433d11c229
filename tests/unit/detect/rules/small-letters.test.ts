import { expect, it } from 'vitest';
import { marks } from '../marks.ts';

it('B.8: an English word in small letters is the word', () => {
  expect(marks('They tried to upstage us')).toEqual([]);
  expect(marks('Upstage raised money')).toEqual(['Upstage=upstage']);
  expect(marks('업스테이지(upstage)')).toEqual(['업스테이지=upstage', 'upstage=upstage']);
});
