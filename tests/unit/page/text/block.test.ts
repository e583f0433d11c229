// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, offsetOf, placeOf, rangeOf } from '../../../../lib/page/text/block.ts';
import { blocksOf } from './read.ts';

const single = (html: string): Block => {
  const [block, ...others] = blocksOf(html);
  if (!block || others.length > 0) throw new Error('one block was wanted');
  return block;
};

/** The text in a static range, from its ends alone. */
function textIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe('a stretch of the text as a range', () => {
  test.each([
    ['in one node', '<p>어제 KT는</p>', 'KT', 'KT'],
    ['over elements', '<p>SK<b>텔레</b>콤은</p>', 'SK텔레콤', 'SK텔레콤'],
    ['over a soft hyphen', '<p>업스&shy;테이지가</p>', '업스테이지', '업스\u00ad테이지'],
    ['over white space', '<p>LG \n AI연구원</p>', 'LG AI연구원', 'LG \n AI연구원'],
    ['over a line break', '<p>LG<br>AI연구원</p>', 'LG\nAI연구원', 'LGAI연구원'],
    ['at the end of an element', '<p><b>KT</b>는</p>', 'KT', 'KT'],
  ])('%s', (_, html, surface, text) => {
    const block = single(html);
    const start = block.text.indexOf(surface);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(textIn(rangeOf(block, start, start + surface.length))).toBe(text);
  });

  test('ends where its last unit ends, not where the next element begins', () => {
    const block = single('<p><b>KT</b>는</p>');
    expect(rangeOf(block, 0, 2).endContainer).toBe(document.querySelector('b')?.firstChild);
  });
});

const pieces = fc.array(
  fc.tuple(
    fc.constantFrom('', 'b', 'span', 'i', 'wbr', 'br'),
    fc.string({ unit: fc.constantFrom('가', 'K', ' ', '\n', '\u00ad', '\u00a0') }),
  ),
  { minLength: 1 },
);

test('every unit of a block has its place, and every place its unit', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      document.body.replaceChildren();
      const p = document.body.appendChild(document.createElement('p'));
      for (const [tag, text] of parts) {
        const parent = tag === '' ? p : p.appendChild(document.createElement(tag));
        const isVoid = tag === 'wbr' || tag === 'br';
        (isVoid ? p : parent).append(text);
      }
      for (const block of blocksOf(document.body.innerHTML)) {
        for (let offset = 0; offset < block.text.length; offset++) {
          if (block.text[offset] === '\n') continue; // Of a line break, which no text node holds.
          const place = placeOf(block, offset);
          const unit = place.node.data[place.offset] ?? '';
          expect(block.text[offset]).toBe(unit.replace(/[ \t\n\r\f]/, ' '));
          expect(offsetOf(block, place)).toBe(offset);
        }
        expect(block.text).not.toMatch(/ {2}|\u00ad/);
      }
    }),
  );
});

test('a node of another block has no offset', () => {
  const [one, other] = blocksOf('<p>하나</p><p>둘</p>');
  const node = other?.pieces[0]?.node;
  expect(one && node && offsetOf(one, { node, offset: 0 })).toBeNull();
});
