import type { LookUp } from './look-up.ts';
import type { Claim, Dataset } from './types.ts';

/** Columns of the claims as a table; dates as the dataset has them, names in both languages. */
export const claimColumns = [
  'subject',
  'subject_ko',
  'subject_en',
  'predicate',
  'object',
  'object_ko',
  'object_en',
  'value',
  'job_title',
  'status',
  'from',
  'until',
  'sources',
] as const;

export type ClaimRow = Record<(typeof claimColumns)[number], string>;

/**
 * All claims, one a row. `sources` names each article as `outlet, YYYY-MM-DD, headline`, and for a
 * digest the addresses that it rests on, one a line.
 */
export function claimsTable({ claims, programme }: Dataset, look: LookUp): ClaimRow[] {
  const nameOf = (id: string | undefined) =>
    id === undefined
      ? undefined
      : (look.participant(id) ?? programme.stages.find((stage) => stage.id === id))?.names;
  return claims.map((claim) => {
    const { subject, predicate, object, value, jobTitle, status, from, until } = claim;
    const [subjectName, objectName] = [nameOf(subject), nameOf(object)];
    return {
      subject,
      subject_ko: subjectName?.ko ?? '',
      subject_en: subjectName?.en ?? '',
      predicate,
      object: object ?? '',
      object_ko: objectName?.ko ?? '',
      object_en: objectName?.en ?? '',
      value: String(value ?? ''),
      job_title: jobTitle ?? '',
      status,
      from: from ?? '',
      until: until ?? '',
      sources: sourcesOf(claim, look),
    };
  });
}

function sourcesOf(claim: Claim, look: LookUp): string {
  return look
    .sources(claim)
    .flatMap(({ outlet, date, headline, links }) => [
      `${outlet}, ${date}, ${headline}`,
      ...links.map(({ url }) => url),
    ])
    .join('\n');
}
