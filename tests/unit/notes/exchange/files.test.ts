import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../lib/notes/exchange/csv.ts';
import { writeJson } from '../../../../lib/notes/exchange/json.ts';
import { markdownFileName, writeMarkdown } from '../../../../lib/notes/exchange/markdown.ts';
import { readFile } from '../../../../lib/notes/exchange/read-file.ts';
import type { Note } from '../../../../lib/notes/types.ts';

const note: Note = {
  id: '01980a6f-8000-7000-8000-000000000001',
  participants: ['upstage'],
  text: '첫 줄\n둘째 줄',
  tags: ['확인 필요', '2025'],
  colour: 'yellow',
  page: {
    url: 'https://news.example/article/1',
    title: '정예팀 "발표": 다섯 곳',
    outlet: '예시일보',
    publishedAt: '2025-08-04T10:00:00+09:00',
  },
  anchor: { exact: '업스테이지', prefix: '', suffix: '', position: { start: 5, end: 10 } },
  createdAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:10:00.000Z',
  revision: 2,
  deletedAt: null,
};

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends lines as Excel does', () => {
    expect(writeCsv([note])).toMatch(/^\uFEFFid,created,.*\r\n/u);
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('runs no formula: %j', (text) => {
    const cells = writeCsv([{ ...note, text, tags: [text], participants: [text] }]);
    expect(cells).not.toMatch(/(?:^|,|\r\n)"?[=+\-@\t\r]/u);
  });

  it('with a column missing, or a wrong cell, says where', () => {
    const file = writeCsv([note, note]);
    expect(readFile('a.csv', file.replace('revision', 'version')).problems).toEqual([
      { place: 'row 1', reason: 'has no column revision' },
    ]);
    const wrong = file.replace(',yellow,', ',red,');
    expect(readFile('a.csv', wrong).problems).toMatchObject([{ place: 'row 2.colour' }]);
  });
});

describe('a Markdown file', () => {
  it('has Obsidian’s properties, tags as Obsidian takes them, and the quote above the text', () => {
    const file = writeMarkdown(note);
    expect(file).toContain('\ntags: ["확인-필요","_2025"]\n');
    expect(file).toContain('\nsource: "https://news.example/article/1"\n');
    expect(file.endsWith('\n---\n> 업스테이지\n\n첫 줄\n둘째 줄\n')).toBe(true);
  });

  it('is read again after Obsidian wrote its properties anew', () => {
    const file = writeMarkdown(note)
      .replace(/^tags: .*$/mu, 'tags:\n  - 확인-필요\n  - "새로"')
      .replace(/^title: .*$/mu, "title: '정예팀: ''발표'''")
      .replace(/^colour: .*$/mu, 'colour:')
      .replace(/^source: .*$/mu, 'source: https://news.example/2');
    const { notes, problems } = readFile('a.md', file);
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      {
        ...note,
        tags: ['확인-필요', '새로'],
        colour: null,
        page: { ...note.page, title: "정예팀: '발표'", url: 'https://news.example/2' },
      },
    ]);
  });

  it('that is none of ours is said to be so', () => {
    expect(readFile('a.md', '# 제목').problems).toEqual([
      { place: 'a.md, line 1', reason: 'has no front matter' },
    ]);
    expect(readFile('a.md', '---\ntitle: a\n?\n---\n').problems).toEqual([
      { place: 'a.md, line 3', reason: 'is no property' },
    ]);
  });

  it('has a name that every system takes', () => {
    expect(markdownFileName(note)).toBe('2026-01-05 정예팀 발표 다섯 곳 000001.md');
    const untitled = { ...note, page: { ...note.page, title: '///' } };
    expect(markdownFileName(untitled)).toBe('2026-01-05 000001.md');
  });
});

describe('a JSON file', () => {
  const file = writeJson([note], { exportedAt: note.createdAt, damaged: [{ id: 1 }] });

  it('is complete', () => {
    expect(JSON.parse(file)).toEqual({
      format: 'k-ai-lens-notes',
      version: 1,
      exportedAt: note.createdAt,
      notes: [note],
      damaged: [{ id: 1 }],
    });
  });

  it('of a later version is not misread', () => {
    const later = file.replace('"version": 1', '"version": 2');
    expect(readFile('a.json', later)).toMatchObject({
      notes: [],
      problems: [{ place: 'version' }],
    });
  });

  it('with a wrong note names it', () => {
    const wrong = file.replace('"revision":2', '"revision":"2"');
    expect(readFile('a.json', wrong).problems).toMatchObject([{ place: 'notes[0].revision' }]);
  });

  it('cut off is refused whole', () => {
    expect(readFile('a.json', file.slice(0, -20))).toMatchObject({ notes: [] });
    expect(readFile('a.json', file.slice(0, -20)).problems).toHaveLength(1);
  });
});

describe('files of others', () => {
  const hypothesis = {
    export_date: '2026-01-05T09:00:00.000Z',
    client_version: '1.0',
    annotations: [
      {
        id: 'abc',
        created: '2026-01-01T00:00:00.123456+00:00',
        updated: '2026-01-02T00:00:00+09:00',
        uri: 'https://news.example/1',
        text: '의견',
        tags: ['a'],
        document: { title: ['제목'] },
        target: [
          {
            source: 'https://news.example/1',
            selector: [
              { type: 'RangeSelector', startContainer: '/p[1]' },
              { type: 'TextPositionSelector', start: 3, end: 5 },
              { type: 'TextQuoteSelector', exact: '😀끝', prefix: '앞', suffix: '뒤' },
            ],
          },
        ],
      },
      { id: 'page note', created: '2026-01-01', updated: '2026-01-01', uri: 'https://a.example/' },
    ],
  };
  const clipper = [
    {
      url: 'https://news.example/1',
      title: '제목',
      highlights: [
        { text: '인용문', timestamp: '2026-01-01T00:00:00.000Z', notes: ['하나', '둘'] },
        { text: '또 하나', timestamp: Date.UTC(2026, 0, 1) },
      ],
    },
  ];
  const read = (data: unknown) => readFile('export.json', JSON.stringify(data));

  it('of Hypothesis: text, tags, quote, and position in our units', () => {
    const { notes, problems } = read(hypothesis);
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([
      {
        text: '의견',
        tags: ['a'],
        page: { url: 'https://news.example/1', title: '제목' },
        anchor: { exact: '😀끝', prefix: '앞', suffix: '뒤', position: { start: 3, end: 6 } },
        createdAt: '2026-01-01T00:00:00.123Z',
        changedAt: '2026-01-01T15:00:00.000Z',
      },
      { text: '', anchor: null, page: { title: '' } },
    ]);
  });

  it('of the Web Clipper: each highlight with what was noted on it', () => {
    const { notes, problems } = read(clipper);
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([
      { text: '하나\n\n둘', anchor: { exact: '인용문' }, createdAt: '2026-01-01T00:00:00.000Z' },
      { text: '', anchor: { exact: '또 하나' }, createdAt: '2026-01-01T00:00:00.000Z' },
    ]);
  });

  it.each([
    ['Hypothesis', hypothesis],
    ['the Web Clipper', clipper],
  ])('of %s have the same ids each time, and one each', (_name, data) => {
    const ids = read(data).notes.map(({ id }) => id);
    expect(read(data).notes.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
  });

  it('are refused with the place of what is wrong', () => {
    expect(
      read({ annotations: [{ ...hypothesis.annotations[0], uri: 7 }] }).problems,
    ).toMatchObject([{ place: 'annotations[0].uri' }]);
    const highlights = [{ text: 'a', timestamp: 'noon' }];
    expect(read([{ ...clipper[0], highlights }]).problems).toMatchObject([
      { place: '[0].highlights[0].createdAt' },
    ]);
  });

  it('of no known kind are said to be so', () => {
    expect(read({ a: 1 }).problems).toEqual([{ place: '', reason: 'is of no kind that is known' }]);
    expect(read([]).problems).toEqual([{ place: '', reason: 'holds no notes' }]);
  });
});
