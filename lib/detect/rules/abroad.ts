import { type Candidate, leave, type Verdict } from '../candidate.ts';
import { Passage, type PassageOnPage } from '../context/passage.ts';
import type { Count, Sign } from '../context/signs.ts';
import type { Stretch } from '../context/topic.ts';
import { finalOf } from '../text/final.ts';
import { indexAt, within } from '../text/spans.ts';

/** What may stand between the country and the body: 태국의, 일본 도쿄, 독일 연방, but not 중국과. */
const BETWEEN =
  /^(?:[가-힣]{0,4}(?:공화국|왕국|연방|연합))?(?:의|\s의|['’]s)?\s?(?:(?:[가-힣]{1,4}(?<![과와은는이가을를에도로서])|[A-Z][a-z]+)\s)?['"‘“]?$/u;

/** The same in English: Japan's, the Thai, Germany's Federal. */
const ENGLISH =
  /([A-Z][a-z]+)(?:['’]s|(?<=ian|ish|ese|ch|an|ai|[aeiq]li|ine))\s(?:[A-Z][a-z]+\s)?$/u;
/** Behind the name in English: Constitutional Court of Thailand, National Police Agency in Manila. */
const ENGLISH_BEHIND = /^\s(?:of|in)\s(?:the\s)?([A-Z][a-z]+)/u;

/** A word in foreign sounds, or a state of a federation, right before the body: 카불 경찰청, 텍사스주 경찰청. */
const FOREIGN =
  /(?:[가-힣][르즈크프쿠투푸욕턴톤]|(?!다다음주|지지난주)[가-힣]{3}주|[가-힣](?<!이번|다음|지난|이달|매|금|한|몇) 주)\s$/u;
/** A long word that ends in no particle; in foreign sounds where no syllable is closed: 리우데자네이루. */
const LONG = /([가-힣]{5,})(?<![는이가를의에서로도며고자해때후와나지터])\s$/u;

/** Behind a country: what follows happens there. */
const THERE = /^(?:의)?(?:\s[가-힣]{1,4}){0,2}(?:에서는?|에선|에는|엔|서는?|선)(?![가-힣])/u;
/** The same with the body right behind it: 하노이 앞바다에서 해경이. */
const RIGHT_THERE = /^(?:의)?\s?(?:[가-힣]{1,5})?(?:에서는?|에선|서)\s$/u;
/** Behind a country: its state. */
const STATE =
  /^의?\s?(?:[가-힣]{2,6}\s)?(?:정부|의회|총리|대통령|국왕|정국|정권|야당|여당|군부|총선|국민투표|개헌)/u;
/** What happens at home in a state, wherever the sentence tells of it: …헌재 손에 놓이면서 태국 정국이. */
const POLITICS = /^의?\s?(?:정국|정계|총선|국왕|왕실|군부|여당|야당|쿠데타)/u;
const LEADER = /(?:대통령|총리|정권|국왕|총통)$/u;

type Land = 'abroad' | 'home';

/** What lands the page speaks of: of others alone, or of Korea about as much. */
interface Tenor {
  elsewhere: boolean;
  homely: boolean;
  homeless: boolean;
}

/** B.5: a body abroad of the same name is none, also bare later on the page. */
export function abroad({ candidate, topic }: PassageOnPage): Verdict | undefined {
  return topic.abroad.has(candidate) ? leave('B.5') : undefined;
}

/**
 * Candidates that stand for a body abroad. Read in order of the page: a country before the name
 * says which body it is, and a bare name means the body named before; where none was, the Korean
 * one, unless the sentence speaks of abroad alone and the page names the body abroad.
 */
export function bodiesAbroad(stretches: readonly Stretch[], onPage: Count): Set<Candidate> {
  const foreign = onPage('abroad') + onPage('city');
  const home = onPage('home') + onPage('programme') + onPage('nickname');
  const tenor: Tenor = {
    elsewhere: foreign > 1 && home === 0,
    homely: home > 1 && 2 * home >= foreign,
    homeless: home === 0,
  };
  const passages = stretches.flatMap((stretch) =>
    stretch.scan.candidates
      .filter(({ refused, participant }) => refused === null && participant.abroad === true)
      .map((candidate) => new Passage(candidate, stretch)),
  );
  const before = new Map(passages.map((passage) => [passage, landBefore(passage)]));
  const named = new Set(
    passages
      .filter((passage) => before.get(passage) === 'abroad')
      .map(({ candidate }) => candidate.participant),
  );
  const last = new Map<string, Land>();
  const found = new Set<Candidate>();
  for (const passage of passages) {
    const { candidate } = passage;
    const { id } = candidate.participant;
    const land =
      before.get(passage) ??
      last.get(id) ??
      landAround(passage, named.has(candidate.participant), tenor);
    // A body abroad that is named beside the Korean one does not take its bare name.
    if (last.get(id) !== 'home') last.set(id, land);
    if (land === 'abroad') found.add(candidate);
  }
  return found;
}

/** The land named right before the body. */
function landBefore(passage: Passage): Land | undefined {
  const { candidate, stretch, text } = passage;
  const { start, end } = candidate;
  const { signs } = stretch;
  const english = ENGLISH.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const behind = ENGLISH_BEHIND.exec(text.slice(end, end + 32))?.[1];
  const land = english ?? behind;
  if (land !== undefined) return /^(?:Korea|Seoul|South)/u.test(land) ? 'home' : 'abroad';
  if (!isBesideAnother(passage) && isForeignWord(text.slice(Math.max(0, start - 12), start)))
    return 'abroad';
  const sign = signs[indexAt(signs, start) - 1];
  if (sign === undefined || (sign.kind !== 'home' && !isForeign(sign))) return undefined;
  if (sign.end > start) return undefined;
  const between = text.slice(sign.end, start);
  if (isForeign(sign) && RIGHT_THERE.test(between)) return 'abroad';
  if (!BETWEEN.test(between) || LEADER.test(sign.word)) return undefined;
  return isForeign(sign) ? 'abroad' : 'home';
}

function isForeignWord(before: string): boolean {
  const long = LONG.exec(before)?.[1];
  const isOpen = (syllable: string) => finalOf(syllable) === 'vowel';
  return FOREIGN.test(before) || (long !== undefined && Array.from(long).every(isOpen));
}

/** 코난테크놀로지 해양경찰청: the word before is another participant, in a list or a table. */
function isBesideAnother({ candidate, stretch }: Passage): boolean {
  const { candidates } = stretch.scan;
  const before = candidates[indexAt(candidates, candidate.start) - 1];
  return before !== undefined && candidate.start - before.end < 2;
}

/**
 * The land that sentence or page speak of. Other lands beside the name of a body whose work crosses
 * borders say nothing, unless the page names the body of another land.
 */
function landAround(
  passage: Passage,
  named: boolean,
  { elsewhere, homely, homeless }: Tenor,
): Land {
  const { candidate, stretch, sentence, inSentence, text } = passage;
  if (inSentence('home') > 0) return 'home';
  const inIt = within(stretch.signs, sentence).filter(isForeign);
  const lands = inIt.filter(({ start }) => start < candidate.start);
  if (lands.length > 0 && named) return 'abroad';
  if (homely) return 'home';
  const there = lands.some(({ end }) => THERE.test(text.slice(end, end + 14)));
  if (candidate.participant.acrossBorders) return elsewhere && there ? 'abroad' : 'home';
  if (elsewhere && inIt.length !== 1) return 'abroad';
  if (homeless && inSentence('city') > 0) return 'abroad';
  const state = lands.some(
    ({ word, end }) => LEADER.test(word) || STATE.test(text.slice(end, end + 8)),
  );
  const politics = inIt.some(({ end }) => POLITICS.test(text.slice(end, end + 8)));
  return there || state || politics || lands.length > 1 ? 'abroad' : 'home';
}

const isForeign = ({ kind }: Sign): boolean => kind === 'abroad' || kind === 'city';
