import type { ParticipantKind } from '../../../detect/types.ts';
import { resultCues } from '../language/result-verbs.ts';
import { tieCues } from '../language/tie-verbs.ts';
import { isOnProgramme } from '../on-programme.ts';
import type { Passage, Reading } from '../passage.ts';
import { englishNames } from './english-names.ts';
import { describedNames, listNames, type NameAt, sharedHeads } from './list-names.ts';
import { modelNames, personNames } from './people-and-models.ts';
import { shapedNames } from './shaped-names.ts';

/** A name that stands where a participant's would, and that the lexicon does not hold. */
export interface UnknownName {
  name: string;
  /** What it seems to be. */
  kind: Extract<ParticipantKind, 'company' | 'university' | 'person' | 'model'>;
  /** The pattern that found it. */
  pattern: 'list' | 'post' | 'model';
  article: string;
  sentence: number;
}

/** Lists that matter are about consortia, results and ties. */
const isOnTies =
  /참여|합류|컨소시엄|손(?:을\s)?(?:맞)?잡|함께|응모|출사표|제안서|지원서|꾸려|꾸렸|탈락|고배|통과|이름을\s올|선정|도전장|지원했|협약|협력|의향서|수요\s?(?:기관|기업|처)|한\s팀|짝을|주관|파트너|힘을\s모|팀에는|쪽에는|이름을\s보탰|한배|확보|떨어진|떨어졌|모인|살아남|모회사/u;

/** The names that an article on the programme gives to unknown participants, each sentence's once. */
export function unknownNames(reading: Reading): UnknownName[] {
  const { article, passages } = reading;
  if (!isOnProgramme(reading)) return [];
  return passages.flatMap((passage) => {
    const seen = new Set<string>();
    return candidates(passage)
      .filter((candidate) => !isKnown(passage, candidate))
      .filter(({ at }) => !seen.has(at.name) && seen.add(at.name))
      .map(({ at, pattern, kind }) => ({
        name: at.name,
        kind,
        pattern,
        article: article.id,
        sentence: passage.index,
      }));
  });
}

interface Candidate {
  at: NameAt;
  pattern: UnknownName['pattern'];
  kind: UnknownName['kind'];
}

/** Bodies matter where a sentence tells of a tie or a result. */
function candidates({ text }: Passage): Candidate[] {
  const people = personNames(text).map((at) => ({ at, pattern: 'post', kind: 'person' }) as const);
  const models = modelNames(text).map((at) => ({ at, pattern: 'model', kind: 'model' }) as const);
  const taken = [...people, ...models].map(({ at }) => at);
  const isTold = isOnTies.test(text) || tieCues(text).length > 0 || resultCues(text).length > 0;
  const named = isTold
    ? [
        ...listNames(text),
        ...sharedHeads(text),
        ...describedNames(text),
        ...shapedNames(text),
        ...englishNames(text),
      ]
    : [];
  const bodies = named
    .filter((at) => !taken.some((other) => overlaps(at, other)))
    .map((at) => ({ at, pattern: 'list', kind: kindOf(at.name) }) as const);
  return [...people, ...models, ...withoutParts(bodies)];
}

/** The longest of those that overlap. */
function withoutParts<T extends { at: NameAt }>(found: readonly T[]): T[] {
  return found.filter(({ at }) => {
    const longer = found.some(
      ({ at: other }) => other !== at && overlaps(at, other) && other.name.length > at.name.length,
    );
    return !longer;
  });
}

const kindOf = (name: string) =>
  /(?:대|대학교|대학|과학기술원)$/u.test(name) ? 'university' : 'company';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** A known name inside a longer one in quotes is another model of that name. */
const isKnown = ({ named }: Passage, { at, kind }: Candidate): boolean =>
  named.some((mention) => {
    // `믿음 2.0` is `믿음`, but `믿음 2.0 베이스` is one of its own.
    const more = at.name.slice(mention.end - at.start).replace(/[\d.]+/gu, '');
    const isPart = mention.kind === 'model' && /[가-힣A-Za-z]/u.test(more);
    return overlaps(mention, at) && !(kind === 'model' && isPart);
  });
