import type { Span } from './clauses.ts';
import { isAdnominal, isBound } from './clauses.ts';
import type { List } from './lists.ts';
import { isListObject, isListTopic, isTheme } from './particles.ts';

/** A verb with its place. */
export interface Verb {
  of: 'subject' | 'object';
  start: number;
  end: number;
}

/** Between a verb and the name it is put before: words that tell what the name is. */
const describing =
  /^[은는던았었였]*\s(?:(?:국내|통신사|스타트업|기업|업체|회사|대기업|[가-힣A-Za-z·]{1,8}(?<![은는이가을를도의에와과로서고며]))\s){0,3}['‘"“]?$/u;

/** `통과한 곳은 A와 B다`: all behind are meant. */
const announces =
  /^[은는던았었였]*\s?.{0,14}(?:팀|곳|기업|사|주관기관|컨소시엄|이름|대학|업체)은\s(?:[^,]{0,12}\s)?[△▲▷'‘"“]?$/u;

/** What of a list stands behind a place: `A와 새로 뽑힌 B`. */
function behind({ items, end }: List, at: number): List | null {
  const rest = items.filter(({ start }) => start >= at);
  const [first] = rest;
  return first ? { items: rest, start: first.start, end } : null;
}

/** The list that a verb in front of nouns is put before: `통과한 A와 B`, `통과한 팀은 A와 B`. */
export function headOf(text: string, verb: Verb, lists: readonly List[]): List | null {
  if (!isAdnominal(text, verb.end)) return null;
  const next = lists
    .map((list) => behind(list, verb.end))
    .find((list): list is List => list !== null);
  if (!next) return null;
  const between = text.slice(verb.end, next.start);
  if (announces.test(between)) return next;
  return describing.test(between) && !isBound(text.slice(verb.end)) ? next : null;
}

/**
 * The lists that a verb is said of: those that it is put before, else those of its clause with the
 * particle it wants, else the one it follows on directly, else the last topic of the clauses before.
 *
 * @param clause where the arguments of the verb stand: from its beginning up to the verb
 */
export function argumentsOf(
  text: string,
  verb: Verb,
  clause: Span,
  lists: readonly List[],
): List[] {
  const head = headOf(text, verb, lists);
  if (head) return [head];
  const inClause = lists.filter(
    ({ start, end }) =>
      start >= clause.start && end <= verb.start && !embedded.test(text.slice(end, verb.start)),
  );
  const wanted = inClause.filter((list) => fits(verb, text, list));
  // `A는 B가 뽑혔다고 밝혔다`: it is B that the verb is said of.
  const inner = wanted.filter(
    ({ end }) => /^[^,.]{0,24}?(?:이|가)\s/u.test(text.slice(end)) && !isAbout(text, end),
  );
  if (wanted.length > inner.length && inner.length > 0 && quoted.test(text.slice(verb.end)))
    return inner;
  if (wanted.length > 0) return wanted;
  const direct = inClause.filter(({ end }) =>
    /^(?:\)|\s|등|의|에|에게|까지|도|팀|컨소시엄)*$/u.test(text.slice(end, verb.start)),
  );
  if (direct.length > 0) return direct;
  if (inClause.length > 0 || verb.of === 'object') return [];
  return lists.filter((list) => list.end <= clause.start && holds(text, list)).slice(-1);
}

/** `A가 참여한 X 컨소시엄이 뽑혔다`: who takes part is not who is told of. */
const embedded =
  /^(?:\([^)]*\))?(?:이|가)\s(?:[^,.]{0,12}\s)?(?:참여|합류|속|함께|포함|소속|활동)\S*[한된인는던]\s/u;

/** A topic, or what a sentence begins with: `X가 팀을 꾸리고 제안서를 냈다`. */
const holds = (text: string, { start, end }: List): boolean =>
  isTheme(text.slice(end)) || (start <= 2 && isListTopic(text.slice(end)));

/** `…했다고 밝혔다`. */
const quoted = /^[가-힣]{0,3}다고\s/u;

const isAbout = (text: string, end: number): boolean =>
  /^(?:\([^)]*\))?(?:\s?(?:측|팀|컨소시엄))?(?:은|는)\s/u.test(text.slice(end));

/** `◇A, 제안서 제출.`: a name at the head of a line. */
const isHead = (text: string, { start, end }: List): boolean =>
  /^\W{0,2}$/u.test(text.slice(0, start)) && /^,\s/u.test(text.slice(end));

function fits({ of }: Verb, text: string, list: List): boolean {
  const behind = text.slice(list.end);
  if (of === 'object') return isListObject(behind);
  return isListTopic(behind) || isHead(text, list);
}
