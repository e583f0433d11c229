import { extract } from '../../../../lib/dataset/extract/extract.ts';
import { type Reader, readPassages } from '../../../../lib/dataset/extract/passage.ts';
import { unknownNames } from '../../../../lib/dataset/extract/unknown/find.ts';
import { splitSentences } from '../../../../lib/dataset/sentences/split.ts';
import type { ParticipantKind } from '../../../../lib/detect/types.ts';

/** Invented participants; the id is the name, so that a claim reads like its sentence. */
const names: Record<string, ParticipantKind> = {
  알파클라우드: 'company',
  베타통신: 'company',
  감마테크: 'company',
  델타로봇: 'company',
  엡실론: 'company',
  제타대: 'university',
  견본부: 'public-body',
  견본청: 'public-body',
  홍길동: 'person',
  김견본: 'person',
  가람: 'model',
  나래: 'model',
};

/** Finds the names wherever they stand: detection has its own tests. */
const reader: Reader = {
  detect: (text) =>
    Object.keys(names)
      .flatMap((surface) =>
        [...text.matchAll(new RegExp(surface, 'gu'))].map(({ index }) => ({
          start: index,
          end: index + surface.length,
          surface,
          participant: surface,
        })),
      )
      .toSorted((a, b) => a.start - b.start),
  kindOf: (id) => names[id],
};

/** The stages of the invented programme. */
export const sampleStages: readonly string[] = [
  'application',
  'document-screening',
  'final-selection',
  'first-evaluation',
];

function readingOf(text: string, title = '국가대표 AI 소식') {
  const article = {
    id: 'sample/2031-03-10/00000000',
    outlet: '견본일보',
    title,
    publishedAt: '2031-03-10T08:00:00+09:00',
    source: 'dump',
    sha256: '0'.repeat(64),
  } as const;
  return readPassages({ article, body: text, sentences: splitSentences(text) }, reader);
}

/** The names in such an article that nobody knows. */
export const unknownNamesOf = (text: string, title?: string) =>
  unknownNames(readingOf(text, title));

/**
 * The claims of an article of 10 March 2031, each in one line:
 * `subject predicate object-or-value (post) status date`, the usual `stated` left out.
 */
export function claimsOf(text: string, stages = sampleStages): string[] {
  const programme = { id: 'contest', stages: stages.map((id) => ({ id })) };
  return extract(readingOf(text), programme).map(
    ({ subject, predicate, object, value, jobTitle, status, from, until }) =>
      [
        subject,
        predicate,
        object ?? value,
        jobTitle && `(${jobTitle})`,
        status === 'stated' ? '' : status,
        from,
        until && `~${until}`,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
  );
}

/** Those of one predicate. */
export const only = (predicate: string, text: string, stages = sampleStages): string[] =>
  claimsOf(text, stages).filter((claim) => claim.split(' ')[1] === predicate);
