import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../lib/dataset/dump/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const cp949 = (input: Uint8Array) => iconv.decode(Buffer.from(input), 'cp949');
const text = '견본 글, 똠방각하와 펲시 그리고 ABC 12';

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(bytes(text), cp949)).toBe(text);
    expect(decode(bytes(`\uFEFF${text}`), cp949)).toBe(text);
  });

  it('reads CP949 with syllables of its extension (똠, 펲)', () => {
    expect(decode(iconv.encode(text, 'cp949'), cp949)).toBe(text);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s by its mark', (encoding) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true }), cp949)).toBe(text);
  });

  it('keeps UTF-8 that was cut inside a character', () => {
    expect(decode(bytes(text.repeat(3)).slice(0, -1 - bytes(' 12').length - 3 - 1), cp949)).toMatch(
      /^견본 글, 똠방각하와/u,
    );
    expect(decode(bytes(`${text}가`).slice(0, -1), cp949)).toBe(`${text}\uFFFD`);
  });

  it('takes the platform decoder where none is given', () => {
    expect(decode(iconv.encode('견본 글', 'euc-kr'))).toBe('견본 글');
  });
});
