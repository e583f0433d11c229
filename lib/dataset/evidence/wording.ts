import type { Participant } from '../types.ts';
import { names } from './mentions.ts';
import type { HandKeptClaim } from './schema.ts';

/** What a claim is held against. */
export interface Wording {
  sentence: string;
  /** The sentences that give its day or count. */
  context: readonly string[];
  participant(id: string): Participant | undefined;
}

/**
 * What a claim says that its sentence doesn't: a subject or object under none of its names (where
 * it is not declared as left out), a number, a word of a post, the day of a date.
 *
 * @returns a reason for each; none when the sentence still says it all
 */
export function notSaid(claim: HandKeptClaim, wording: Wording): string[] {
  const { sentence, context, participant } = wording;
  const reasons: string[] = [];
  for (const role of ['subject', 'object'] as const) {
    const id = claim[role];
    const known = id === undefined ? undefined : participant(id);
    if (!known || claim.leftOut.includes(role)) continue;
    if (!names(sentence, known)) reasons.push(`the sentence no longer names ${role} ${id}`);
  }
  const post = claim.predicate === 'jobTitle' ? String(claim.value) : claim.jobTitle;
  for (const word of post?.split(' ') ?? []) {
    if (!sentence.includes(word)) reasons.push(`the sentence does not say '${word}'`);
  }
  if (typeof claim.value === 'number' && !saysNumber(sentence, claim.value)) {
    reasons.push(`the sentence does not say ${claim.value}`);
  }
  const day = /-\d{2}-(\d{2})$/u.exec(claim.from ?? '')?.[1];
  if (day !== undefined && ![sentence, ...context].some((text) => saysDay(text, Number(day)))) {
    reasons.push(`no cited sentence says the day ${claim.from}`);
  }
  return reasons;
}

const words = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** Whether a number stands in a text, not as part of a longer one; small ones also as words (`네 팀`). */
export function saysNumber(text: string, number: number): boolean {
  const word = words[number];
  const spelt = word ? `|(?<![가-힣])${word}\\s(?:정예팀|팀|곳|개)` : '';
  return new RegExp(`(?<![\\d.])${number}(?![\\d.])${spelt}`, 'u').test(text);
}

/** `25일`, and both ends of `30~31일`. */
export function saysDay(text: string, day: number): boolean {
  return new RegExp(`(?<!\\d)${day}(?:\\s*[~∼-]\\s*\\d{1,2})?일`, 'u').test(text);
}
