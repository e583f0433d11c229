// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isInSight } from '../../../../lib/page/placement/in-sight.ts';

const viewport = { width: 1000, height: 800 };
const box = { left: 100, top: 100, right: 150, bottom: 120 };
const below = { ...box, top: 400, bottom: 420 };

/** A word inside `markup`'s innermost element; what has an id stands at 0, 0 and is 300 × 300. */
function wordIn(markup: string): Node {
  document.body.innerHTML = markup;
  for (const element of document.querySelectorAll('[id]')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 300, 300);
  }
  const word = document.querySelector('p')?.firstChild;
  if (!word) throw new Error('no word');
  return word;
}

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['inside', box, true],
  ['below', { ...box, top: 800, bottom: 820 }, false],
  ['to the left', { ...box, left: -60, right: 0 }, false],
])('%s the viewport', (_, at, seen) => {
  expect(isInSight(wordIn('<p>카카오</p>'), [at], viewport)).toBe(seen);
});

test.each([
  'overflow-x:auto;overflow-y:auto',
  'overflow-x:hidden;overflow-y:hidden',
  'overflow-x:visible;overflow-y:clip',
])('a word that is scrolled out of a box with %s is out of sight', (style) => {
  const word = wordIn(
    `<div id="box" style="display:block;${style}"><section><p>카카오</p></section></div>`,
  );
  expect(isInSight(word, [box], viewport)).toBe(true);
  expect(isInSight(word, [below], viewport)).toBe(false);
  expect(isInSight(word, [box, below], viewport)).toBe(true);
});

test.each([
  ['a box that shows what is beside it', '<div id="box"><p>카카오</p></div>'],
  [
    'a box in which it is not positioned',
    '<div id="box" style="overflow-x:auto;overflow-y:auto;position:static"><p style="position:absolute">카카오</p></div>',
  ],
  [
    'a box below something fixed',
    '<div id="box" style="overflow-x:auto;overflow-y:auto;position:relative"><p style="position:fixed">카카오</p></div>',
  ],
])('a word is not cut off by %s', (_, markup) => {
  expect(isInSight(wordIn(markup), [below], viewport)).toBe(true);
});
