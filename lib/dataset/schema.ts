import * as v from 'valibot';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is no slug of small Latin letters, digits and hyphens'),
);
const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.normalize('NFC'), 'is not NFC'),
);
const count = v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0, 'is negative'));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'is no SHA-256 in small hex digits'));
const day = v.pipe(v.string(), v.isoDate('is no day, YYYY-MM-DD'));

/** A day, or a month where no source gives the day. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u, 'is no YYYY-MM-DD or YYYY-MM'),
);
const names = v.strictObject({ ko: text, en: text });

export const articleId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}\/[0-9a-f]{8}$/u, 'is no outlet/date/hash'),
);

/** What the hand-kept claims and the dataset have in common. */
export const fields = { slug, text, count, hash, date, names };

const evidence = v.pipe(
  v.strictObject({ article: articleId, sentence: count, start: count, end: count, sha256: hash }),
  v.check(({ start, end }) => start < end, 'ends before it starts'),
);
const someEvidence = v.pipe(v.array(evidence), v.nonEmpty('gives no evidence'));

/** What one source tells of a stage. */
export const toldFields = {
  from: v.exactOptional(date),
  until: v.exactOptional(date),
  within: v.exactOptional(v.picklist(['early', 'mid', 'late'])),
  status: v.picklist(['done', 'planned']),
  teamsBefore: v.exactOptional(count),
  teamsAfter: v.exactOptional(count),
};

export const claimFields = {
  subject: slug,
  predicate: v.picklist([
    ...(['applied', 'passed', 'selected', 'eliminated'] as const),
    ...(['consortiumMember', 'partner', 'demandPartner', 'parentOrganization'] as const),
    ...(['developer', 'worksFor', 'adviser', 'judge', 'host'] as const),
    ...(['consortiumDisclosure', 'consortiumSize', 'jobTitle'] as const),
  ]),
  object: v.exactOptional(slug),
  value: v.exactOptional(v.union([text, count])),
  jobTitle: v.exactOptional(text),
  status: v.picklist(['stated', 'reported', 'planned']),
  from: v.exactOptional(date),
  until: v.exactOptional(date),
};

/** A claim says something of its subject: by an object or by a value. */
export const hasOneTarget = ({ object, value }: { object?: unknown; value?: unknown }): boolean =>
  (object === undefined) !== (value === undefined);
export const oneTarget = 'has not just one of object and value';

const article = v.strictObject({
  id: articleId,
  outlet: text,
  title: text,
  publishedAt: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+09:00$/u, 'is no Korean time'),
  ),
  source: v.picklist(['dump', 'digest']),
  links: v.exactOptional(
    v.array(
      v.strictObject({
        outlet: text,
        date: day,
        url: v.pipe(
          v.string(),
          v.regex(/^https?:\/\//u, 'is no http(s) link'),
          v.url('is no link'),
        ),
      }),
    ),
  ),
  body: v.exactOptional(text),
  sha256: hash,
  copyOf: v.exactOptional(articleId),
  correctedBy: v.exactOptional(articleId),
});

/** The dataset as a file; what refers to what is checked by `checkReferences`. */
export const datasetSchema = v.strictObject({
  asOf: day,
  programme: v.strictObject({
    id: slug,
    names,
    stages: v.array(
      v.strictObject({
        id: slug,
        names,
        ...toldFields,
        evidence: someEvidence,
        earlier: v.exactOptional(
          v.array(v.strictObject({ ...toldFields, evidence: someEvidence })),
        ),
      }),
    ),
  }),
  articles: v.array(article),
  participants: v.array(
    v.strictObject({
      id: slug,
      kind: v.picklist(['programme', 'company', 'university', 'public-body', 'person', 'model']),
      names,
      aliases: v.array(v.union([text, v.strictObject({ surface: text })])),
    }),
  ),
  redirects: v.record(slug, slug),
  claims: v.array(
    v.pipe(
      v.strictObject({ ...claimFields, evidence: someEvidence }),
      v.check((claim) => hasOneTarget(claim), oneTarget),
    ),
  ),
});

/** Place and reason of each thing that is wrong by a schema. */
export function placesOf(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
