import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../lib/dataset/dump/problem.ts';
import { readDump } from '../../../../lib/dataset/dump/read.ts';

const read = (...lines: string[]) => readDump({ name: 'a.txt', content: lines.join('\n') });
const losses = (reading: ReturnType<typeof read>) =>
  reading.problems.map(({ line, code, lost }) => [line, code, lost]);

const first = ['첫 소식', '[견본일보] 첫째 팀이 나섰다.', '2031-03-02 08:00:00'];
const second = ['둘째 소식', '[견본신문] 둘째 팀이 나섰다.', '2031-03-03 09:00:00'];

describe('readDump', () => {
  it('reads total, headline, outlet, body and time', () => {
    const reading = read('검색결과 총 1건', '-', '-', ...first, '-');
    expect(reading).toEqual({
      file: 'a.txt',
      declared: 1,
      records: [
        {
          file: 'a.txt',
          line: 4,
          headline: '첫 소식',
          outlet: '견본일보',
          body: '[견본일보] 첫째 팀이 나섰다.',
          publishedAt: '2031-03-02T08:00:00+09:00',
          source: 'dump',
          links: [],
        },
      ],
      problems: [],
    });
  });

  it('says how many were declared and how many found', () => {
    const reading = read('검색결과 총 1,301건', '-', ...first, '-', ...second);
    expect(reading.records).toHaveLength(2);
    expect(reading.problems.map(describeProblem)).toEqual(['a.txt:1: declared 1301, found 2']);
  });

  it('reads on without a total, and says so', () => {
    const reading = read(...first, ...second);
    expect(reading.records).toHaveLength(2);
    expect(losses(reading)).toEqual([[1, 'no-total', false]]);
  });

  it.each(['\r\n', '\r', '\n\n'])('reads lines that end in %j', (end) => {
    const content = ['검색결과 총 2건', '-', ...first, '-', ...second].join(end);
    const reading = readDump({ name: 'a.txt', content: `\uFEFF${content}` });
    expect(reading.records.map(({ headline }) => headline)).toEqual(['첫 소식', '둘째 소식']);
    expect(reading.problems).toEqual([]);
  });

  it('joins a body over several lines, also with markup over lines', () => {
    const reading = read(
      '검색결과 총 1건',
      '첫 소식',
      '[견본일보] 첫째 문단이다.',
      '',
      '<script>',
      'let 숨은 = 1;',
      '</script>',
      '둘째 <b>문단</b>이다.',
      '2031-03-02 08:00',
    );
    expect(reading.records[0]?.body).toBe('[견본일보] 첫째 문단이다. 둘째 문단이다.');
    expect(reading.problems).toEqual([]);
  });

  it('takes a headline that begins with a tag in brackets, or goes over two lines', () => {
    const reading = read('검색결과 총 1건', '[단독] 첫 소식', '이어지는 제목', ...first.slice(1));
    expect(reading.records[0]?.headline).toBe('[단독] 첫 소식 이어지는 제목');
  });

  it('reads over stray dashes before and inside a body', () => {
    const reading = read(
      '검색결과 총 1건',
      '첫 소식',
      '-',
      '[견본일보] 첫째 문단이다.',
      '-',
      '둘째 문단이다.',
      '2031-03-02 08:00',
    );
    expect(reading.records.map(({ headline, body }) => [headline, body])).toEqual([
      ['첫 소식', '[견본일보] 첫째 문단이다. 둘째 문단이다.'],
    ]);
  });

  it('keeps what is behind a record without a time', () => {
    const reading = read('검색결과 총 2건', ...first.slice(0, 2), '-', ...second);
    expect(reading.records.map(({ headline }) => headline)).toEqual(['둘째 소식']);
    expect(losses(reading)).toEqual([
      [2, 'no-time', true],
      [1, 'not-as-declared', false],
    ]);
  });

  it('reports a last record that was cut off', () => {
    const reading = read('검색결과 총 2건', ...first, '-', '둘째 소식', '[견본신문] 둘째 팀이');
    expect(reading.records).toHaveLength(1);
    expect(reading.problems.map(describeProblem)[0]).toBe(
      "a.txt:6: '둘째 소식' and 1 more lines are cut off before their time (left out)",
    );
  });

  it('reports a time that does not exist, and reads on', () => {
    const reading = read('검색결과 총 1건', ...first.slice(0, 2), '2031-02-30 08:00', ...second);
    expect(reading.records.map(({ headline }) => headline)).toEqual(['둘째 소식']);
    expect(losses(reading)).toEqual([[2, 'bad-time', true]]);
  });

  it('keeps a record that lacks outlet or headline, and says so', () => {
    const reading = read(
      '검색결과 총 2건',
      '첫 소식',
      '괄호 없는 본문이다.',
      '2031-03-02 08:00',
      '[견본일보] 제목 없는 본문이다.',
      '2031-03-02 09:00',
    );
    expect(reading.records.map(({ headline, outlet }) => [headline, outlet])).toEqual([
      ['첫 소식', '매체 미상'],
      ['(제목 없음)', '견본일보'],
    ]);
    expect(losses(reading)).toEqual([
      [2, 'no-outlet', false],
      [5, 'no-headline', false],
    ]);
  });

  it('reports headlines without a body and times that stand alone', () => {
    const reading = read('검색결과 총 0건', '제목뿐', '2031-03-02 08:00', '2031-03-02 09:00');
    expect(reading.records).toEqual([]);
    expect(losses(reading)).toEqual([
      [2, 'no-body', true],
      [4, 'no-body', true],
    ]);
  });

  it('reports bytes that are no text', () => {
    const content = new Uint8Array([
      ...new TextEncoder().encode('검색결과 총 1건\n첫 소식\n[견본일보] 깨진 '),
      0xff,
      ...new TextEncoder().encode(' 글자다. 그래도 이어진다.\n2031-03-02 08:00'),
    ]);
    const reading = readDump({ name: 'a.txt', content });
    expect(reading.records).toHaveLength(1);
    expect(losses(reading)).toEqual([[2, 'undecodable', false]]);
  });

  it('reads digests with their sources', () => {
    const sources = '출처: 견본일보 2031-03-02 https://news.example/1';
    const reading = read(
      '검색결과 총 2건',
      '요약 하나',
      '[K-AI Lens 요약] 한 팀이 나섰다.',
      sources,
      '2031-03-02 00:00:00',
      '요약 둘',
      '[K-AI Lens 요약] 두 팀이 나섰다.',
      '2031-03-03 00:00:00',
    );
    expect(reading.records).toMatchObject([
      {
        source: 'digest',
        body: '[K-AI Lens 요약] 한 팀이 나섰다.',
        links: [{ outlet: '견본일보' }],
      },
      { source: 'digest', links: [] },
    ]);
    expect(losses(reading)).toEqual([[6, 'no-sources', false]]);
  });

  it('takes a line of sources in a news article as text', () => {
    const reading = read(
      '검색결과 총 1건',
      ...first.slice(0, 2),
      '출처: 견본청',
      '2031-03-02 08:00',
    );
    expect(reading.records[0]).toMatchObject({
      source: 'dump',
      body: '[견본일보] 첫째 팀이 나섰다. 출처: 견본청',
    });
  });
});
