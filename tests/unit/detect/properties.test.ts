import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detector } from './marks.ts';

const PIECES = [
  'KT',
  'kt',
  'SKT',
  '카카오',
  '네이버',
  'LG',
  'LG AI연구원',
  '모레',
  '믿음',
  '서울대',
  '경찰청',
  '헌법재판소',
  '신동훈',
  '솔라 프로 2',
  '는',
  '가',
  '의 ',
  '에서',
  '측',
  '뱅크',
  '병원',
  ' 위즈',
  '프로야구',
  '독자 AI 파운데이션 모델',
  '정예팀',
  '태국 ',
  '(이하 ',
  ')',
  "'",
  '\n',
  ' ',
  '. ',
  '·',
  '\u200B',
  '\u00A0',
  'ＫＴ',
  '\uD83D',
  '\uDE00',
  '안녕',
  'abc',
  '3-2 ',
  '1',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('detect, on any text', () => {
  it('gives sorted spans that do not overlap and hold their surface', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end, surface } of detector.detect(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not change its mind: the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(detector.detect(given)).toEqual(detector.detect(given));
      }),
    );
  });

  it('finds the same in composed and decomposed text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const composed = given.normalize('NFC');
        const found = (form: string) =>
          detector
            .detect(form)
            .map(({ surface, participant }) => `${surface.normalize('NFC')}=${participant}`);
        expect(found(composed.normalize('NFD'))).toEqual(found(composed));
      }),
    );
  });

  it('a name that needs no context is found whatever stands in other lines', () => {
    const line = '업스테이지가 크래프톤과 손잡았다';
    fc.assert(
      fc.property(text, text, (before, behind) => {
        const found = detector
          .detect(`${before}\n${line}\n${behind}`)
          .filter(({ start }) => start > before.length && start <= before.length + line.length)
          .map(({ participant }) => participant);
        expect(found).toEqual(['upstage', 'krafton']);
      }),
    );
  });

  it('a page in stretches is a page', () => {
    fc.assert(
      fc.property(
        fc.array(
          text.map((one) => one.replaceAll('\n', ' ')),
          { maxLength: 5 },
        ),
        (lines) => {
          const scans = lines.map((line) => detector.scan(line));
          const topic = detector.topicOf(scans);
          for (const scan of scans) {
            for (const { start, end, surface } of detector.decide(scan, topic)) {
              expect(scan.given.slice(start, end)).toBe(surface);
            }
          }
        },
      ),
    );
  });
});
