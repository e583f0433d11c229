import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../lib/dataset/dump/sources.ts';

const link = 'https://news.example/a?b=1';

describe('readSources', () => {
  it('reads outlets, days and links', () => {
    const line = `출처: 견본일보 2031-03-02 ${link} | The Sample Herald 2031-03-01 http://e.example/x`;
    expect(readSources(line, '2031-03-02')).toEqual({
      links: [
        { outlet: '견본일보', date: '2031-03-02', url: link },
        { outlet: 'The Sample Herald', date: '2031-03-01', url: 'http://e.example/x' },
      ],
      problems: [],
    });
  });

  it.each([
    ['견본일보 2031-03-02', 'source-link', 'has no link'],
    [`견본일보 ${link}`, 'source-date', 'has no date'],
    [`견본일보 2031-02-31x ${link}`, 'source-date', 'has no date'],
    ['견본일보 2031-03-02 ftp://e.example/x', 'source-link', 'no http(s)'],
    ['견본일보 2031-03-02 javascript:alert(1)', 'source-link', 'no http(s)'],
  ])('leaves out %s', (source, code, reason) => {
    const { links, problems } = readSources(`출처: ${source}`, '2031-03-02');
    expect(links).toEqual([]);
    expect(problems).toMatchObject([{ code, lost: true, reason: expect.stringContaining(reason) }]);
  });

  it('keeps a source that is newer than the digest, and says so', () => {
    const { links, problems } = readSources(`출처: 견본일보 2031-03-03 ${link}`, '2031-03-02');
    expect(links).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'newer-source', lost: false }]);
  });
});
