import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { daysIn } from '../language/dates.ts';
import { isHearsay } from '../language/status.ts';
import { titleAt } from '../language/titles.ts';
import { type Named, organisationsIn, type Passage, peopleIn } from '../passage.ts';
import { endedPosts } from './moves.ts';

const academic = /교수|박사/u;

/** `X(이하 x) 대표`: what stands in brackets behind a name. */
const gloss = /^\s?\([^()]*\)/u;

/** `이름·이름 공동 대표`, `이름, 이름 교수`. */
const betweenPeople = /^(?:·|,\s|\s및\s|와\s|과\s)$/u;

/** `X 이름 대표와 이름 총괄은`, `X는 이름 원장과 이름 원장의`: an officer of the same body before. */
const officerBefore =
  /^(?:의|은|는|에서는|에선|에서)?\s(?:[가-힣]{2,4}\s(?:[가-힣A-Za-z0-9·&]+\s){0,2}?[가-힣A-Za-z()]{2,16}(?:와|과|,|·|\s및)\s)+$/u;

/** `이름 X 장관과 이름 차관`. */
const titleBefore =
  /^\s[가-힣A-Za-z0-9]{0,8}(?:장관|차관|대표|사장|부사장|원장|실장|총괄|상무|회장)(?:와|과|,)\s$/u;

/** `X는 … 이름 대표가 회사를 이끈다`. */
const leadsThis = /^(?:이|가)\s(?:이\s)?회사를\s이끌/u;

/** `X를 이끄는 이름 대표`. */
const leadsIt =
  /^\s(?:창업자|설립자)(?:인|이자)\s$|^(?:을|를)\s(?:이끄는|이끌고\s있는|창업한|설립한)\s$/u;

/** `X(대표 이름)`. */
const inBrackets = /^\s?\((?<title>[^()]{2,12}?)\s$/u;

/** `이름 대표가 이끄는 X`. */
const ledBy = /^\s(?<title>\S{2,12})(?:이|가)\s(?:이끄는|이끌고\s있는|창업한|설립한)\s$/u;

/** `X의 수장은 지난달 17일 취임한 이름 장관이다`. */
const asHead = /^의\s(?:수장|사령탑)(?:은|는)\s(?<since>[^,]{0,20}\s취임한\s)?$/u;

/** `X의 대표는 이름이다`, `X 대표는 12월 보도에서 이름으로 전해졌다`. */
const asTopic = /^의?\s(?<title>\S.*?)(?:은|는)\s(?:[^,]{0,24}(?:에서|따르면|현재)\s)?$/u;

/** `이름 X 장관은 부총리를 겸하고 있다`. */
const alsoHas = /^(?:은|는|이|가)\s(?<also>[^,.]{2,20}?)(?:을|를)\s겸/u;

/**
 * Who has which post: `이름 X 대표는`, `X 이름 대표는`, `X의 대표는 이름이다`, `이름은 X 대표다`.
 * Where the organisation is no participant, name and organisation stay together as the post
 * (`견본대 교수`). A past post keeps its `전`.
 */
export const posts: Pattern = (passage, discourse) => {
  const drafts: Draft[] = [];
  for (const person of peopleIn(passage)) {
    const employers = new Map(discourse.employers);
    for (const { subject, object } of drafts) if (object) employers.set(subject, object);
    drafts.push(...postsOf(passage, person, { ...discourse, employers }));
  }
  return endedPosts(passage, discourse.day, drafts);
};

function postsOf(passage: Passage, person: Named, discourse: Discourse): Draft[] {
  const { text, index } = passage;
  const draft = { subject: person.id, status: 'stated', sentence: index } as const;
  const found = postAtBody(passage, person, discourse);
  if (found) {
    const { told, also, ...post } = found;
    const status = isHearsay(told) ? 'reported' : 'stated';
    const titles = [post.jobTitle, ...(also === undefined ? [] : [also])];
    return titles.map((jobTitle) => ({
      ...draft,
      predicate: 'worksFor',
      ...post,
      jobTitle,
      status,
    }));
  }
  const behind = text.slice(groupEnd(passage, person));
  const value = /^\s/u.test(behind) ? titleAt(behind.slice(1)) : null;
  const employer = discourse.employers.get(person.id);
  if (value !== null && employer !== undefined && !value.includes(' ')) {
    // `홍 대표는`: a short form of a post that is known, but for another one that goes with it.
    const also = alsoHas.exec(behind.slice(1 + value.length))?.groups?.also;
    return also === undefined
      ? []
      : [{ ...draft, predicate: 'worksFor', object: employer, jobTitle: also }];
  }
  const ofOther = atSchool(text.slice(0, person.start), value) ?? value ?? postAsPredicate(behind);
  // `홍 상무는`: an officer of nobody knows whom; scholars are called so by themselves.
  // `X연구원장`: the name of a body with its head in one word, which no title is cut from.
  return ofOther === null ||
    /\s\S*(?:연구원|진흥원|연구소)장$/u.test(ofOther) ||
    !(ofOther.replace(/^전\s/u, '').includes(' ') || academic.test(ofOther))
    ? []
    : [{ ...draft, predicate: 'jobTitle', value: ofOther }];
}

interface Post {
  object: string;
  jobTitle: string;
  from?: string;
  /** The post that goes with it. */
  also?: string | undefined;
  /** The wording that tells how sure it is. */
  told: string;
}

/** The post at an organisation that the sentence names behind or before the person. */
function postAtBody(passage: Passage, person: Named, { day }: Discourse): Post | null {
  const { text } = passage;
  const organisations = organisationsIn(passage);
  const next = organisations.find(({ start }) => start >= person.end);
  const between = next && text.slice(person.end, next.start);
  if (next && between !== undefined && /^(?:은|는)?\s(?:전\s)?$/u.test(between)) {
    const behind = text.slice(next.end).replace(gloss, '');
    const jobTitle = behind.startsWith(' ') ? titleAt(behind.slice(1)) : null;
    if (jobTitle === null) return null;
    return {
      object: next.id,
      jobTitle: between.includes('전') ? `전 ${jobTitle}` : jobTitle,
      also: alsoHas.exec(behind.slice(1 + jobTitle.length))?.groups?.also,
      told: /^[은는]/u.test(between) ? text : '',
    };
  }
  const led = between === undefined ? undefined : ledBy.exec(between)?.groups?.title;
  if (next && led !== undefined && titleAt(led) === led) {
    return { object: next.id, jobTitle: led, told: '' };
  }
  const before = organisations.findLast(({ end }) => end <= person.start);
  if (!before) return null;
  const object = before.id;
  const bracketed = inBrackets.exec(text.slice(before.end, person.start))?.groups?.title;
  if (bracketed !== undefined && titleAt(bracketed) === bracketed) {
    return { object, jobTitle: bracketed, told: '' };
  }
  const middle = text.slice(before.end, person.start).replace(gloss, '');
  const end = groupEnd(passage, person);
  const behind = titleAt(text.slice(end).trimStart());
  if (behind !== null) {
    const isOfficer =
      (officerBefore.test(middle) || titleBefore.test(middle)) &&
      !academic.test(behind) &&
      !behind.includes(' ');
    const rest = text.slice(end + 1 + behind.length);
    if (leadsThis.test(rest)) {
      const topic = organisations.find((body) => /^(?:은|는)\s/u.test(text.slice(body.end)));
      return { object: topic?.id ?? object, jobTitle: behind, told: '' };
    }
    if (/^의?\s$/u.test(middle) || leadsIt.test(middle) || isOfficer) {
      return { object, jobTitle: behind, told: '' };
    }
    const head = asHead.exec(middle);
    if (head) {
      const from = daysIn(head.groups?.since ?? '', day)[0]?.date;
      return { object, jobTitle: behind, ...(from && { from }), told: text };
    }
    // `X는 이름 부사장이`: its own officer, unless it asks somebody from elsewhere.
    const isOwn =
      /^(?:은|는|에서는|에선|에서)\s(?:[^,]*[·]\s?)?$/u.test(middle) && !academic.test(behind);
    if (isOwn && /^(?:\s체제|.{0,24}?(?:이|가|도)\s|(?:을|를)\s(?:중심|필두|앞세))/u.test(rest)) {
      return { object, jobTitle: behind, told: '' };
    }
  }
  const title = asTopic.exec(middle)?.groups?.title;
  const isPost = title !== undefined && titleAt(title) === title;
  return isPost ? { object, jobTitle: title, told: text } : null;
}

/** `견본대 이름 교수`. */
function atSchool(before: string, title: string | null): string | null {
  const school = /(?:^|\s)(?<name>[가-힣A-Za-z]+(?:대|대학교|대학|공대|연구소|MIT))\s$/u.exec(
    before,
  );
  const name = school?.groups?.name;
  const company =
    /(?:^|\s)(?<name>[가-힣]{2,8}(?:AI|테크|랩스|랩|소프트|바이오|로보틱스)|[A-Z]{1,5}[가-힣]{2,8})(?<![은는이가을를의도])\s$/u.exec(
      before,
    );
  if (title === null) return null;
  if (name !== undefined && academic.test(title)) return `${name} ${title}`;
  const at = company?.groups?.name;
  return at !== undefined && !title.includes(' ') ? `${at} ${title}` : null;
}

/** `이름은 견본실 AI수석, …`: a post with its organisation, which is no participant. */
function postAsPredicate(behind: string): string | null {
  const post = /^(?:은|는)\s/u.test(behind) ? titleAt(behind.slice(2)) : null;
  return post?.includes(' ') ? post : null;
}

/** Where the last of those ends who share one post. */
function groupEnd(passage: Passage, person: Named): number {
  let { end } = person;
  for (const other of peopleIn(passage)) {
    if (other.start > end && betweenPeople.test(passage.text.slice(end, other.start)))
      end = other.end;
    else if (other.start === end + 1 && passage.text[end] === '·') end = other.end;
  }
  return end;
}
