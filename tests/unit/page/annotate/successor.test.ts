// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Mark } from '../../../../lib/page/annotate/mark.ts';
import { successorOf } from '../../../../lib/page/annotate/successor.ts';
import { rangeOf } from '../../../../lib/page/text/block.ts';
import { blocksOf } from '../text/read.ts';

/** Marks on every `KT` of the first block. */
function marksIn(html: string): Mark[] {
  const [block] = blocksOf(html);
  if (!block) return [];
  return Array.from(block.text.matchAll(/KT/g), ({ index: start }) => ({
    participant: 'kt',
    surface: 'KT',
    kind: 'company',
    start,
    end: start + 2,
    block,
    range: rangeOf(block, start, start + 2),
  }));
}

const nth = (marks: readonly Mark[], number: number): Mark => {
  const mark = marks[number];
  if (!mark) throw new Error('no such mark');
  return mark;
};

test('a mark that is still there is its own successor', () => {
  const marks = marksIn('<p>KT와 KT</p>');
  expect(successorOf(nth(marks, 1), marks)).toBe(marks[1]);
});

test('read again, the mark at the same place of the same node follows', () => {
  const before = marksIn('<p>KT와 KT</p>');
  const after = before.map((mark) => ({ ...mark }));
  expect(successorOf(nth(before, 1), after)).toBe(after[1]);
});

test('written anew, the mark at the same place of the text follows', () => {
  const before = marksIn('<p>KT와 KT</p>');
  const after = marksIn('<p>KT와 <b>KT</b></p>');
  expect(successorOf(nth(before, 1), after)).toBe(after[1]);
});

test('another participant at the place is no successor', () => {
  const before = marksIn('<p>KT</p>');
  const after = marksIn('<p>KT</p>').map((mark) => ({ ...mark, participant: 'kakao' }));
  expect(successorOf(nth(before, 0), after)).toBeNull();
});
