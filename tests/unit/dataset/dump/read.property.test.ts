import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDump } from '../../../../lib/dataset/dump/read.ts';

const words = fc
  .array(fc.constantFrom('첫째', '팀이', '모델을', '내놓았다.', 'AI', '"좋다"고', '12개'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));
const outlet = fc.constantFrom('견본일보', '견본신문', 'Sample Herald');
const time = fc
  .date({ min: new Date('2020-01-01Z'), max: new Date('2039-12-31Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19).replace('T', ' '));
const record = fc.record({ headline: words, outlet, body: words, time });
const dashes = fc.array(fc.constant('-'), { maxLength: 5 });
const end = fc.constantFrom('\n', '\r\n', '\r');

describe('readDump, whatever comes in', () => {
  it('reads back every record that was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dashes, record)), end, (entries, lineEnd) => {
        const lines = entries.flatMap(([stray, { headline, outlet, body, time }]) => [
          ...stray,
          headline,
          `[${outlet}] ${body}`,
          time,
        ]);
        const content = [`검색결과 총 ${entries.length}건`, ...lines].join(lineEnd);
        const { records, problems } = readDump({ name: 'a.txt', content });
        expect(problems).toEqual([]);
        expect(records.map(({ headline, outlet, body }) => ({ headline, outlet, body }))).toEqual(
          entries.map(([, { headline, outlet, body }]) => ({
            headline,
            outlet,
            body: `[${outlet}] ${body}`,
          })),
        );
      }),
    );
  });

  it('never throws, and never drops a line of text without a word', () => {
    const line = fc.oneof(
      words,
      time,
      fc.constantFrom(
        '-',
        '',
        '검색결과 총 3건',
        '2031-02-30 08:00',
        '<br>',
        '[견본일보] 본문이다.',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const marked = lines.map((text, index) =>
          /^첫째/u.test(text) ? `${text} #${index}#` : text,
        );
        const { records, problems } = readDump({ name: 'a.txt', content: marked.join('\n') });
        const kept = records.map(({ headline, body }) => `${headline} ${body}`).join('\n');
        const lostAt = problems.filter(({ lost }) => lost).map((problem) => problem.line);
        for (const [index, text] of marked.entries()) {
          if (!text.endsWith(`#${index}#`) || kept.includes(`#${index}#`)) continue;
          // What was left out is reported from a line at or before it on.
          expect(lostAt.some((number) => number <= index + 1)).toBe(true);
        }
      }),
    );
  });

  it('reads any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const { records, problems } = readDump({ name: 'a.txt', content });
        expect(records.every(({ body }) => body !== '')).toBe(true);
        // Few bytes are a whole dump: there is always something to say, with its line.
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.every(({ line }) => line >= 1)).toBe(true);
      }),
    );
  });
});
