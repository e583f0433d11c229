import { leave, take, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { isDenied, isShown } from './shown.ts';

/** B.7: a person's name counts only where the page shows that it is that person. */
export function person(passage: Passage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.participant.kind !== 'person') return undefined;
  if (isDenied(passage)) return leave('B.7 somebody else of that name');
  if (candidate.bare === 'own') return take('B.7 a name that nobody else has');
  if (isShown(passage)) return take('B.7 shown by what stands beside it');
  return topic.shown.has(candidate.participant.id)
    ? take('B.7 shown on the page')
    : leave('B.7 nothing shows that it is that person');
}
