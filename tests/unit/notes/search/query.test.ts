import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, prepare } from '../../../../lib/notes/search/match.ts';
import { parseQuery } from '../../../../lib/notes/search/query.ts';
import type { NewNote } from '../../../../lib/notes/types.ts';
import { newNote } from '../store/any-note.ts';

const times = {
  createdAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
  revision: 1,
  deletedAt: null,
};
const names: Record<string, string> = { 업스테이지: 'upstage', upstage: 'upstage', 케이티: 'kt' };
const findParticipants = (word: string) => {
  const id = names[word.toLowerCase()];
  return id === undefined ? [] : [id];
};

/** Whether what a reader types finds a note. */
function finds(typed: string, note: Partial<NewNote>): boolean {
  const fields = { participants: [], text: '', ...note };
  const page = { url: 'https://www.example.co.kr/1', title: '', outlet: null, publishedAt: null };
  const prepared = prepare({ ...newNote({ page, ...fields }), ...times });
  return matches(prepared, parseQuery(typed, findParticipants));
}

const text = '업스테이지가 정예팀으로 뽑혔다, 과연 Solar 덕인가';

describe('a search finds', () => {
  it.each([
    ['', 'everything when nothing is typed'],
    ['정예팀', 'a word'],
    ['정예 팀', 'words, whatever their spacing'],
    ['뽑혔다 업스테이지', 'words in any order'],
    ['SOLAR', 'letters of any case'],
    ['ｓｏｌａｒ', 'full-width letters'],
    ['업스ㅌ', 'a syllable of which one key is typed'],
    ['업스테', 'a part of a word'],
    ['업슽', 'a final that is yet to move to the next syllable'],
    ['뽀', 'a vowel that is yet to get its final'],
    ['ㅇㅅㅌㅇㅈ', 'initials'],
    ['ㅈㅇㅌ ㅃㅎㄷ', 'initials of several words'],
    ['djqtmxpdlwl', 'Hangul typed under the English layout'],
    ['내ㅣㅁㄱ', 'English typed under the Korean layout'],
    ['dtxdw', 'initials typed under the English layout'],
    ['"정예팀으로 뽑혔다"', 'words in quotes'],
  ])('%s: %s', (typed) => {
    expect(finds(typed, { text })).toBe(true);
    expect(finds(typed.normalize('NFD'), { text: text.normalize('NFD') })).toBe(true);
  });

  it.each([
    ['정예팀 구글', 'one word of two'],
    ['"뽑혔다 정예팀"', 'quoted words in another order'],
    ['ㅅㅇㅌ', 'initials in another order'],
    ['sk', 'a short name as keys of a syllable'],
    ['tag:정예팀', 'a tag in the text'],
    ['site:정예팀', 'a site in the text'],
    ['who:정예팀', 'a participant in the text'],
  ])('not %s: %s', (typed) => {
    expect(finds(typed, { text: `${text} 나` })).toBe(false);
  });

  it('by tag, in part and by initials', () => {
    const note = { tags: ['확인 필요', '인용'] };
    for (const typed of ['tag:확인', '태그:인용', 'tag: 확인', 'tag:"확인 필요"', 'tag:ㅇㅇ']) {
      expect(finds(typed, note), typed).toBe(true);
    }
    expect(finds('tag:확인 tag:보류', note)).toBe(false);
  });

  it('by site, as its address or its name', () => {
    const page = { url: 'https://www.example.co.kr/1?tag', title: '', publishedAt: null };
    const note = { page: { ...page, outlet: '예시일보' } };
    for (const typed of ['site:example.co.kr', '사이트:예시', 'site:ㅇㅅㅇㅂ']) {
      expect(finds(typed, note), typed).toBe(true);
    }
    expect(finds('site:tag', note)).toBe(false);
  });

  it('by participant, under any name, also where the note does not say it', () => {
    const note = { participants: ['upstage'] };
    for (const typed of [
      '업스테이지',
      'Upstage',
      'who:업스테이지',
      '누구:upstage',
      'djqtmxpdlwl',
    ]) {
      expect(finds(typed, note), typed).toBe(true);
    }
    expect(finds('who:케이티', note)).toBe(false);
    expect(finds('who:아무개', note)).toBe(false);
  });

  it('in the quote, the title and the outlet', () => {
    const anchor = { exact: '인용문', prefix: '앞', suffix: '뒤' };
    const page = { url: 'https://a.example/', title: '제목', outlet: '매체', publishedAt: null };
    for (const typed of ['인용문', '제목', '매체']) {
      expect(finds(typed, { anchor, page }), typed).toBe(true);
    }
    expect(finds('앞', { anchor, page })).toBe(false);
    expect(finds('제목매체', { page })).toBe(false);
  });

  it('everything while a field is being named', () => {
    expect(parseQuery('tag: ', findParticipants)).toEqual([]);
    expect(parseQuery('who:', findParticipants)).toEqual([]);
  });

  it('every part of its own text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (whole, from, length) => {
          const units = [...new Intl.Segmenter('ko').segment(whole)].map(({ segment }) => segment);
          const start = from % units.length;
          const part = units.slice(start, start + 1 + (length % units.length)).join('');
          fc.pre(!part.includes('"'));
          expect(finds(`"${part}"`, { text: whole })).toBe(true);
        },
      ),
    );
  });
});
