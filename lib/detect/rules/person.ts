import { leave, take, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { isDenied, isShown } from './shown.ts';

/** B.7: a person's name counts only where the page shows that it is that person. */
export function person(passage: PassageOnPage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.participant.kind !== 'person') return undefined;
  if (isDenied(passage)) return leave('B.7 other');
  if (candidate.bare === 'own') return take('B.7 own');
  if (isShown(passage)) return take('B.7 beside');
  return topic.shown.has(candidate.participant.id) ? take('B.7 page') : leave('B.7 unknown');
}
