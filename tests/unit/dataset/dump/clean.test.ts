import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../../lib/dataset/dump/clean.ts';

describe('clean', () => {
  it.each([
    ['굵은 <b>이름</b>은 이어진다', '굵은 이름은 이어진다'],
    ['첫 줄<br/>둘째 줄<p class="x">셋째 줄</p>', '첫 줄 둘째 줄 셋째 줄'],
    ['앞<script type="a">\nvar x = "<b>";\n</script>뒤', '앞 뒤'],
    ['앞<!-- 숨은\n말 -->뒤', '앞 뒤'],
    ['&quot;따옴표&quot; &amp; R&D&nbsp;끝&#39;s', '"따옴표" & R&D 끝\'s'],
    ['<표> 안의 글과 3 < 5, <AI>는 남는다', '<표> 안의 글과 3 < 5, <AI>는 남는다'],
    ['줄\r\n사이  와\u00A0\u3000빈칸', '줄 사이 와 빈칸'],
    ['소\u200B프\u00AD트', '소프트'],
    ['한글'.normalize('NFD'), '한글'],
  ])('%j', (raw, text) => {
    expect(clean(raw)).toBe(text);
  });

  it('gives one NFC line without needless blanks, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = clean(raw);
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/[\n\r\t]|\s\s/u);
      }),
    );
  });
});
