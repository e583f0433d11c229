import type { ParticipantKind } from '../../../detect/types.ts';
import { speaksOfConsortium } from '../language/leads.ts';
import { organisationsIn, type Passage, type Reading } from '../passage.ts';
import { describedNames, listNames, type NameAt, sharedHeads } from './list-names.ts';
import { modelNames, personNames } from './people-and-models.ts';

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
  /참여|합류|컨소시엄|손(?:을\s)?(?:맞)?잡|함께|꾸려|꾸렸|탈락|고배|통과|이름을\s올|선정|도전장|지원했|협약|협력|의향서|수요\s?(?:기관|기업|처)|한\s팀|짝을|주관|파트너|힘을\s모|팀에는|쪽에는|이름을\s보탰|한배|확보|떨어진|떨어졌|모인|살아남|모회사/u;

/** The names that an article gives to unknown participants, each sentence's once. */
export function unknownNames({ article, passages }: Reading): UnknownName[] {
  const isOnProgramme = passages.some(
    ({ text, named }) => named.some(({ kind }) => kind === 'programme') || speaksOfConsortium(text),
  );
  const known = new Set(passages.flatMap(({ named }) => named.map(({ id }) => id)));
  if (!isOnProgramme && known.size < many) return [];
  return passages.flatMap((passage, at) => {
    const seen = new Set<string>();
    const isAfter = passages
      .slice(Math.max(0, at - 2), at)
      .some(({ text }) => speaksOfConsortium(text));
    return candidates(passage, isAfter)
      .filter(({ at }) => !isKnown(passage, at))
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

/** Participants that no article names without being about them. */
const many = 3;

const joins = /참여(?:했|한다|해)|합류|가세|들어(?:갔|왔)|힘을\s보탠|파트너|떨어진\s곳|떨어졌/u;

interface Candidate {
  at: NameAt;
  pattern: UnknownName['pattern'];
  kind: UnknownName['kind'];
}

/** Items of a list matter beside an organisation, or as who joins the consortium just spoken of. */
function candidates(passage: Passage, isAfterConsortium: boolean): Candidate[] {
  const { text } = passage;
  const people = personNames(text).map((at) => ({ at, pattern: 'post', kind: 'person' }) as const);
  const models = modelNames(text).map((at) => ({ at, pattern: 'model', kind: 'model' }) as const);
  const taken = [...people, ...models].map(({ at }) => at);
  const isListed =
    organisationsIn(passage).length > 0
      ? isOnTies.test(text)
      : isAfterConsortium && joins.test(text);
  const lists = isListed ? [...listNames(text), ...sharedHeads(text), ...describedNames(text)] : [];
  const bodies = lists
    .filter((at) => !taken.some((other) => overlaps(at, other)))
    .map((at) => ({ at, pattern: 'list', kind: kindOf(at.name) }) as const);
  return [...people, ...models, ...bodies];
}

const kindOf = (name: string) =>
  /(?:대|대학교|대학|과학기술원)$/u.test(name) ? 'university' : 'company';

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

const isKnown = ({ named }: Passage, at: NameAt): boolean =>
  named.some((mention) => overlaps(mention, at));
