import { type Candidate, leave, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { counting, type Sign, within } from '../context/signs.ts';
import type { Stretch } from '../context/topic.ts';
import { sentenceAt } from '../text/spans.ts';

/** What may stand between the country and the body: 태국의, 일본 도쿄, 독일 연방, but not 중국과. */
const BETWEEN = /^(?:의|\s의)?\s?(?:[가-힣]{1,4}(?<![과와은는이가을를에도로서])\s)?['"‘“]?$/u;

/** B.5: a body abroad of the same name is none, also bare later on the page. */
export function abroad({ candidate, topic }: Passage): Verdict | undefined {
  return topic.abroad.has(candidate) ? leave('B.5 a body abroad') : undefined;
}

/**
 * Candidates that stand for a body abroad. Read in order of the page: a country before the name
 * says which body it is, and a bare name means the body named before; where none was, the Korean
 * one, unless the sentence speaks of abroad alone and the page names the body abroad.
 */
export function bodiesAbroad(stretches: readonly Stretch[]): Set<Candidate> {
  const named = new Set<string>();
  const seen = eachOf(stretches).map(({ candidate, stretch }) => {
    const land = landBefore(candidate, stretch);
    if (land === 'abroad') named.add(candidate.participant.id);
    return { candidate, stretch, land };
  });
  const last = new Map<string, 'abroad' | 'home'>();
  const abroadOnes = new Set<Candidate>();
  for (const { candidate, stretch, land } of seen) {
    const { id } = candidate.participant;
    const here = land ?? last.get(id) ?? landOfSentence(candidate, stretch, named.has(id));
    // A body abroad that is named beside the Korean one does not take its bare name.
    if (last.get(id) !== 'home') last.set(id, here);
    if (here === 'abroad') abroadOnes.add(candidate);
  }
  return abroadOnes;
}

function eachOf(stretches: readonly Stretch[]): { candidate: Candidate; stretch: Stretch }[] {
  return stretches.flatMap((stretch) =>
    stretch.scan.candidates
      .filter(({ refused, participant }) => refused === '' && participant.abroad === true)
      .map((candidate) => ({ candidate, stretch })),
  );
}

function landBefore({ start }: Candidate, { scan, signs }: Stretch): 'abroad' | 'home' | undefined {
  const { text } = scan.folded;
  const sign = signs.findLast(
    (one: Sign) => one.end <= start && (one.kind === 'abroad' || one.kind === 'home'),
  );
  if (sign === undefined || !BETWEEN.test(text.slice(sign.end, start))) return undefined;
  return sign.kind === 'abroad' ? 'abroad' : 'home';
}

function landOfSentence(
  candidate: Candidate,
  { scan, signs }: Stretch,
  named: boolean,
): 'abroad' | 'home' {
  const inSentence = within(signs, sentenceAt(scan.folded.text, candidate.start));
  const count = counting(inSentence);
  if (count('home') > 0) return 'home';
  const before = inSentence.some(({ kind, start }) => kind === 'abroad' && start < candidate.start);
  return before && (named || count('abroad') > 1) ? 'abroad' : 'home';
}
