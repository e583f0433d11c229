import { type Named, organisationsIn, type Passage } from '../passage.ts';
import { listsIn } from './lists.ts';
import { isTopic } from './particles.ts';
import { roleOf } from './roles.ts';

/** `A와 B가 X와 함께한다`, `A가 X와 손잡고`: who is joined. */
const joined = /^(?:와|과)\s(?:함께|손(?:을\s)?잡|한\s?팀)/u;

/** `A가 참여했다`: who joins leads nothing. */
const joining = /^(?:이|가|도)\s(?:[^\s]+\s){0,3}?(?:참여|합류|가세|들어)/u;

const consortium =
  /컨소시엄|연합군|연합체|정예팀|진영|팀을\s(?:꾸|이|짰|구성|결성|만들)|함께하나|함께\s하나|참여\s?(?:사|기관)|우군|누구와/u;

/** Whether a sentence speaks of a consortium. */
export const speaksOfConsortium = (text: string): boolean => consortium.test(text);

/** The lead that a sentence names, and whether its wording says that it leads. */
export interface Lead extends Named {
  by: 'wording' | 'topic';
}

/** All whom a sentence marks as leads by its wording. */
export function leadsMarkedIn(passage: Passage): string[] {
  return listsIn(passage)
    .filter((list) => list.items.length === 1 && roleOf(passage.text, list) === 'lead')
    .flatMap(({ items }) => items.filter(({ kind }) => kind !== 'public-body'))
    .map(({ id }) => id);
}

/**
 * Who leads the consortium that a sentence speaks of: by its wording, else its topic, where one
 * organisation alone is it. A ministry leads none.
 */
export function leadIn(passage: Passage): Lead | null {
  const behind = ({ end }: { end: number }) => passage.text.slice(end);
  const teams = organisationsIn(passage).filter(({ kind }) => kind !== 'public-body');
  const named =
    teams.find((team) => roleOf(passage.text, team) === 'lead') ??
    teams.find((team) => joined.test(behind(team)));
  if (named) return { ...named, by: 'wording' };
  const [topic] =
    listsIn(passage).find(
      (list) => list.items.length === 1 && isTopic(behind(list)) && !joining.test(behind(list)),
    )?.items ?? [];
  return topic && topic.kind !== 'public-body' ? { ...topic, by: 'topic' } : null;
}
