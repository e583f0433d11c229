import type { Candidate, Verdict } from './candidate.ts';
import { countSigns } from './context/signs.ts';
import { isOnProgramme, isOnSport, namedTeams, type Stretch, type Topic } from './context/topic.ts';
import { isDenied, isShown } from './rules/shown.ts';
import { blockAt } from './text/spans.ts';

const left = (why: string): Verdict => ({ taken: false, why });
const taken = (why: string): Verdict => ({ taken: true, why });

/** Decides on a candidate by its sentence and its page. */
export function judge(candidate: Candidate, { scan, signs }: Stretch, topic: Topic): Verdict {
  const { participant, bare, key } = candidate;
  const { text } = scan.folded;
  const given = topic.givenAway.get(key);
  const stretch = topic.stretches.get(scan) ?? 0;
  if (
    given !== undefined &&
    (given.stretch < stretch || (given.stretch === stretch && given.at <= candidate.start))
  ) {
    return left('A.6 the page gives this short form to somebody else');
  }
  if (participant.abroad && topic.abroad.has(participant.id)) return left('B.5 a body abroad');
  const [from, until] = blockAt(text, candidate.start);
  const count = countSigns(signs, from, until);
  if (participant.team && isOnSport(count)) return left('B.4 a team');
  const denied = isDenied(text, candidate);
  if (bare === 'own') return denied ? left('B.6 a common word') : taken('B.2 a name of its own');
  if (bare === 'group') {
    if (!topic.programme) return left('B.1 the page is not on the programme');
    const near = namedTeams(scan.candidates.filter(({ start }) => start >= from && start < until));
    if (
      count('ai') + count('contest') + count('programme') > 0 ||
      near > 1 ||
      isOnProgramme(count, near)
    ) {
      return taken('B.1 the group stands for its team');
    }
    return left('B.1 the page is on the programme, the passage is not');
  }
  const rule = bare === 'person' ? 'B.7' : 'B.6';
  if (denied) return left(`${rule} somebody or something else`);
  if (isShown(text, candidate)) return taken(`${rule} shown by what stands beside it`);
  if (bare === 'person' && topic.shown.has(participant.id))
    return taken(`${rule} shown on the page`);
  return left(`${rule} nothing shows that the name is meant`);
}
