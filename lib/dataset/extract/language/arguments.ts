import type { Span } from './clauses.ts';
import { isAdnominal, isBound } from './clauses.ts';
import type { List } from './lists.ts';
import { isListObject, isListTopic } from './particles.ts';

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

/** The list that a verb in front of nouns is put before: `통과한 A와 B`, `통과한 팀은 A와 B`. */
export function headOf(text: string, verb: Verb, lists: readonly List[]): List | null {
  if (!isAdnominal(text, verb.end)) return null;
  const next = lists.find(({ start }) => start >= verb.end);
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
  const inClause = lists.filter(({ start, end }) => start >= clause.start && end <= verb.start);
  const wanted = inClause.filter(({ end }) => fits(verb, text.slice(end)));
  if (wanted.length > 0) return wanted;
  const direct = inClause.filter(({ end }) =>
    /^(?:\)|\s|등|의|에|에게|까지|도|팀|컨소시엄)*$/u.test(text.slice(end, verb.start)),
  );
  if (direct.length > 0) return direct;
  if (inClause.length > 0 || verb.of === 'object') return [];
  return lists.filter(({ end }) => end <= clause.start && isListTopic(text.slice(end))).slice(-1);
}

const fits = ({ of }: Verb, behind: string): boolean =>
  of === 'object' ? isListObject(behind) : isListTopic(behind);
