import type { Claim, Dataset } from '../types.ts';

/**
 * The order of claims in the file: by subject as the lexicon has them, then as they came, which
 * is the order of articles and sentences. It depends on nothing but the sources.
 */
export function inFileOrder(claims: readonly Claim[], ids: readonly string[]): Claim[] {
  const rank = new Map(ids.map((id, index) => [id, index]));
  const rankOf = ({ subject }: Claim) => rank.get(subject) ?? ids.length;
  return claims.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const told = [
  'from',
  'until',
  'within',
  'status',
  'teamsBefore',
  'teamsAfter',
  'evidence',
] as const;

const keys = {
  stage: ['id', 'names', ...told, 'earlier'],
  article: [
    'id',
    'outlet',
    'title',
    'publishedAt',
    'source',
    'links',
    'body',
    'sha256',
    'copyOf',
    'correctedBy',
  ],
  participant: ['id', 'kind', 'names', 'aliases'],
  claim: [
    'subject',
    'predicate',
    'object',
    'value',
    'jobTitle',
    'status',
    'from',
    'until',
    'evidence',
  ],
} as const;

function inKeyOrder(entry: object, order: readonly string[]): string {
  const given = new Map<string, unknown>(Object.entries(entry));
  return JSON.stringify(Object.fromEntries(order.map((name) => [name, given.get(name)])));
}

const lines = (entries: readonly string[], indent: string): string =>
  entries.length === 0 ? '[]' : `[\n${indent}  ${entries.join(`,\n${indent}  `)}\n${indent}]`;

/** The dataset's one form as a file: keys in a fixed order, one entry a line, UTF-8, a line end last. */
export function toCanonicalJson(dataset: Dataset): string {
  const { programme } = dataset;
  const list = (entries: readonly object[], order: readonly string[], indent = '  ') =>
    lines(
      entries.map((entry) => inKeyOrder(entry, order)),
      indent,
    );
  const redirects = Object.entries(dataset.redirects).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{
  "asOf": ${JSON.stringify(dataset.asOf)},
  "programme": {
    "id": ${JSON.stringify(programme.id)},
    "names": ${JSON.stringify(programme.names)},
    "stages": ${list(programme.stages, keys.stage, '    ')}
  },
  "articles": ${list(dataset.articles, keys.article)},
  "participants": ${list(dataset.participants, keys.participant)},
  "redirects": ${JSON.stringify(Object.fromEntries(redirects))},
  "claims": ${list(dataset.claims, keys.claim)}
}
`;
}
