import { leave, take, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';

/** A.6: a short form means whom the page gave it to, from there on. */
export function introduced({ candidate, stretch, topic }: PassageOnPage): Verdict | undefined {
  const last = topic.introductions
    .get(candidate.surface)
    ?.findLast(
      ({ stretch: number, at }) =>
        number < stretch.number || (number === stretch.number && at <= candidate.start),
    );
  if (last === undefined) return undefined;
  if (last.owner === null) return leave('A.6 given away');
  return candidate.bare === 'own' && !last.fresh ? undefined : take('A.6 introduced');
}
