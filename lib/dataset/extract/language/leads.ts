import { type Named, organisationsIn, type Passage } from '../passage.ts';
import { listsIn } from './lists.ts';
import { isTopic } from './particles.ts';

/** `X 컨소시엄`, `X가 이끄는`, `X를 주관사로`: the name before is the lead. */
const leads =
  /^(?:\s?\([^()]*\))?(?:\s?(?:의\s)?(?:컨소시엄|정예팀|연합군|진영)|(?:이|가)\s(?:주관|이끄|이끈|주도|꾸린)|(?:을|를)\s(?:주관사|주관기관|중심|주축|필두|앞세))/u;

/** `A와 B가 X와 함께한다`, `A가 X와 손잡고`: who is joined. */
const joined = /^(?:와|과)\s(?:함께|손(?:을\s)?잡|한\s?팀)/u;

/** `A가 참여했다`: who joins leads nothing. */
const joining = /^(?:이|가|도)\s(?:[^\s]+\s){0,3}?(?:참여|합류|가세|들어)/u;

const consortium = /컨소시엄|연합군|연합체|정예팀|진영|팀을\s(?:꾸|이|짰)/u;

/** Whether a sentence speaks of a consortium. */
export const speaksOfConsortium = (text: string): boolean => consortium.test(text);

/** The lead that a sentence names, and whether its wording says that it leads. */
export interface Lead extends Named {
  by: 'wording' | 'topic';
}

/**
 * Who leads the consortium that a sentence speaks of: by its wording, else its topic, where one
 * organisation alone is it. A ministry leads none.
 */
export function leadIn(passage: Passage): Lead | null {
  const behind = ({ end }: { end: number }) => passage.text.slice(end);
  const teams = organisationsIn(passage).filter(({ kind }) => kind !== 'public-body');
  const named =
    teams.find((team) => leads.test(behind(team))) ??
    teams.find((team) => joined.test(behind(team)));
  if (named) return { ...named, by: 'wording' };
  const [topic] =
    listsIn(passage).find(
      (list) => list.items.length === 1 && isTopic(behind(list)) && !joining.test(behind(list)),
    )?.items ?? [];
  return topic && topic.kind !== 'public-body' ? { ...topic, by: 'topic' } : null;
}
