import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeLine } from '../../../../lib/dataset/dump/time.ts';

const at = (clock: string) => ({ kind: 'time', publishedAt: `2031-03-07${clock}+09:00` });

describe('readTimeLine', () => {
  it.each([
    ['2031-03-07 06:03:09', 'T06:03:09'],
    ['2031-03-07 06:03', 'T06:03:00'],
    ['2031-03-07', 'T00:00:00'],
    ['2031.03.07. 오전 6:03', 'T06:03:00'],
    ['2031.3.7 오후 6:03:09', 'T18:03:09'],
    ['2031.03.07. 오전 12:03', 'T00:03:00'],
    ['2031.03.07. 오후 12:03', 'T12:03:00'],
    ['2031.03.07 오후 18:03', 'T18:03:00'],
    ['2031년 3월 7일 오후 3시 5분', 'T15:05:00'],
    ['2031년 3월 7일 15시', 'T15:00:00'],
    ['2031년 3월 7일 (금) 15:05', 'T15:05:00'],
    ['2031년 3월 7일 금요일 15:05', 'T15:05:00'],
    ['2031/03/07 15:05', 'T15:05:00'],
    ['2031-03-07T15:05:01+09:00', 'T15:05:01'],
    ['2031-03-07T06:05:01.250Z', 'T15:05:01'],
    ['2031-03-06T22:05:01-05:00', 'T12:05:01'],
    ['2031-03-07 3:05 PM', 'T15:05:00'],
    ['입력 2031.03.07 06:03', 'T06:03:00'],
    ['기사입력 2031-03-07 06:03', 'T06:03:00'],
    ['등록 : 2031-03-07 06:03', 'T06:03:00'],
    ['입력 2031.03.07 06:03 수정 2031.03.08 10:00', 'T06:03:00'],
    ['입력 2031-03-07 06:03 | 수정 2031-03-08 10:00', 'T06:03:00'],
    ['승인 2031.03.07 06:03', 'T06:03:00'],
  ])('reads %s', (line, clock) => {
    expect(readTimeLine(line)).toEqual(at(clock));
  });

  it.each(['2031-13-07 06:03:09', '2031-02-30 06:03', '2031-03-07 24:01', '3시간 전'])(
    'says that %s is meant as a time but is none',
    (line) => {
      expect(readTimeLine(line)).toEqual({ kind: 'unreadable' });
    },
  );

  it.each([
    '2031년 3월 7일 시험관이 문을 열었다.',
    '2031-03-07에 열린 모임에서 세 팀이 나섰다.',
    '검색결과 총 3건',
    '3월 7일',
    '[견본일보] 2031-03-07 06:03',
  ])('leaves %s to the text', (line) => {
    expect(readTimeLine(line)).toBeNull();
  });

  it('reads every second of every day back', () => {
    const min = new Date('2000-01-01T00:00:00Z');
    const max = new Date('2099-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const [day, clock] = date.toISOString().slice(0, 19).split('T');
        expect(readTimeLine(`${day} ${clock}`)).toEqual({
          kind: 'time',
          publishedAt: `${day}T${clock}+09:00`,
        });
      }),
    );
  });
});
