import type { Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { isHearsay } from '../language/status.ts';
import { titleAt } from '../language/titles.ts';
import { type Named, organisationsIn, type Passage, peopleIn } from '../passage.ts';

const academic = /교수|박사/u;

/**
 * Who has which post: `이름 X 대표는`, `X 이름 대표는`, `X의 대표는 이름이다`, `이름은 X 대표다`.
 * Where the organisation is no participant, name and organisation stay together as the post
 * (`견본대 교수`). A past post (`전 X 대표`) is none at a participant.
 */
export const posts: Pattern = (passage) =>
  peopleIn(passage).flatMap((person) => postsOf(passage, person));

function postsOf(passage: Passage, person: Named): Draft[] {
  const { text, index } = passage;
  const organisations = organisationsIn(passage);
  const worksFor = (object: string, jobTitle: string, told: string): Draft[] => {
    const status = isHearsay(told) ? 'reported' : 'stated';
    return [
      { subject: person.id, predicate: 'worksFor', object, jobTitle, status, sentence: index },
    ];
  };

  const next = organisations.find(({ start }) => start >= person.end);
  const between = next && text.slice(person.end, next.start);
  if (next && between !== undefined && /^(?:은|는)?\s(?:전\s)?$/u.test(between)) {
    const jobTitle = titleAt(text.slice(next.end).trimStart());
    if (between.includes('전') || jobTitle === null) return [];
    return worksFor(next.id, jobTitle, /^[은는]/u.test(between) ? text : '');
  }
  const before = organisations.findLast(({ end }) => end <= person.start);
  if (before) {
    const middle = text.slice(before.end, person.start);
    const behind = titleAt(text.slice(person.end).trimStart());
    if (/^의?\s$/u.test(middle) && behind !== null && !behind.startsWith('전 ')) {
      return worksFor(before.id, behind, '');
    }
    // `X는 이름 부사장이`: its own officer, unless it asks somebody from elsewhere.
    const isOwn = /^[은는]\s$/u.test(middle) && behind !== null && !academic.test(behind);
    if (isOwn && /^.{0,24}?(?:이|가|도)\s/u.test(text.slice(person.end + 1 + behind.length))) {
      return worksFor(before.id, behind, '');
    }
    const asTopic = /^의?\s(?<title>\S.*?)(?:은|는)\s$/u.exec(middle)?.groups?.title;
    if (asTopic !== undefined && titleAt(asTopic) === asTopic) {
      return worksFor(before.id, asTopic, text);
    }
  }
  const post = /^\s/u.test(text.slice(person.end)) ? titleAt(text.slice(person.end + 1)) : null;
  if (post === null) return [];
  return [
    { subject: person.id, predicate: 'jobTitle', value: post, status: 'stated', sentence: index },
  ];
}
