import { leave, take, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';

/** A.6: a short form means whom the page gave it to, from there on. */
export function introduced({ candidate, stretch, topic }: Passage): Verdict | undefined {
  const last = topic.introductions.findLast(
    ({ short, stretch: number, at }) =>
      short === candidate.surface &&
      (number < stretch.number || (number === stretch.number && at <= candidate.start)),
  );
  if (last === undefined) return undefined;
  if (last.owner === undefined) return leave('A.6 the page gives this short form to somebody else');
  return candidate.bare === 'own' ? undefined : take('A.6 the page introduces this short form');
}
