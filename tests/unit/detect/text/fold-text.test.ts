import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../lib/detect/text/fold-text.ts';
import { detector } from '../marks.ts';

describe('A.3 text as pages have it', () => {
  it.each([
    ['NFD', '어제 카카오가'.normalize('NFD')],
    ['zero-width characters', '어제 카\u200B카\uFEFF오가'],
    ['full-width Latin', '어제 ＫＴ가'],
    ['NBSP in a name', '어제 SK\u00A0텔레콤이'],
    ['a source line break in a name', '어제 LG\n   AI연구원이'],
    ['blanks', '어제 LG AI 연구원이'],
    ['no blanks', '어제 고려대의료원이'],
    ['another dash', '어제 K–믿음이'],
    ['other letters', '어제 Sk Telecom이'],
  ])('%s: the span points into the text as given', (_name, text) => {
    const [mention, ...rest] = detector.detect(text);
    expect(rest).toEqual([]);
    expect(mention?.start).toBe(
      '어제 '.normalize(text === text.normalize('NFC') ? 'NFC' : 'NFD').length,
    );
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.surface);
    expect(mention?.surface.normalize('NFC')).not.toMatch(/[가이]$/u);
  });

  it('leaves zero-width characters behind a name outside', () => {
    expect(detector.detect('KT\u200B는')[0]).toMatchObject({ start: 0, end: 2 });
  });

  it('returns ordinary text as it is', () => {
    const text = '보통 글';
    expect(foldText(text).text).toBe(text);
  });
});
