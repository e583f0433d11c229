import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { compile } from '../../../lib/detect/compile/compile.ts';
import { compileNamesAlone } from '../../../lib/detect/compile/names.ts';
import { firstLook } from '../../../lib/detect/first-look.ts';
import { createDetector } from '../../../lib/detect/index.ts';

const lexicon = compile(loadLexicon());
const mayHoldMention = firstLook(compileNamesAlone(loadLexicon()));

describe('the first look', () => {
  test.each([
    'KT는 컨소시엄을 꾸렸다.',
    'LG\u00a0AI\n연구원',
    'ＫＴ가 나섰다',
    '업스테이지'.normalize('NFD'),
    '업스\u200b테이지',
    'skt',
  ])('passes %j', (text) => {
    expect(mayHoldMention(text)).toBe(true);
  });

  test.each(['', '주말 내내 비가 내린다.', 'The weather stays fine.'])('stops at %j', (text) => {
    expect(mayHoldMention(text)).toBe(false);
  });

  test('misses no text in which the detector finds a mention', () => {
    const { detect } = createDetector(lexicon);
    const names = loadLexicon().map(({ names: { ko } }) => ko);
    const piece = fc.oneof(
      fc.constantFrom(...names),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom('NFC', 'NFD'),
        (parts, form) => {
          const text = parts.join(' ').normalize(form);
          return detect(text).length === 0 || mayHoldMention(text);
        },
      ),
    );
  });
});
