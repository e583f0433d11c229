import type { Claim, Dataset, Participant, Stage } from '../../../../lib/dataset/types.ts';

/** An invented programme: three teams, two stages over, two to come. */

const evidence = (article: string) => [
  { article, sentence: 0, start: 0, end: 10, sha256: '0'.repeat(64) },
];

export const early = 'sample/2031-03-02/aaaaaaaa';
export const late = 'sample/2031-03-20/bbbbbbbb';

const stage = (id: string, fields: Partial<Stage>): Stage => ({
  id,
  names: { ko: id, en: id },
  status: 'planned',
  evidence: evidence(early),
  ...fields,
});

const participant = (id: string, kind: Participant['kind']): Participant => ({
  id,
  kind,
  names: { ko: id, en: id },
  aliases: [],
});

const claim = (
  subject: string,
  predicate: Claim['predicate'],
  object: string | undefined,
  fields: Partial<Claim> = {},
): Claim => ({
  subject,
  predicate,
  ...(object === undefined ? {} : { object }),
  status: 'stated',
  evidence: evidence(early),
  ...fields,
});

export const sample: Dataset = {
  asOf: '2031-03-20',
  programme: {
    id: 'contest',
    names: { ko: '경연', en: 'Contest' },
    stages: [
      stage('call', { status: 'done', teamsAfter: 9 }),
      stage('papers', { status: 'done', from: '2031-03-01', teamsBefore: 9, teamsAfter: 4 }),
      stage('hearing', { from: '2031-03-25', until: '2031-03-26' }),
      stage('final', { from: '2031-04', within: 'early' }),
    ],
  },
  articles: [
    {
      id: early,
      outlet: '견본일보',
      title: '첫 소식',
      publishedAt: '2031-03-02T08:00:00+09:00',
      source: 'dump',
      sha256: '1'.repeat(64),
    },
    {
      id: late,
      outlet: '견본신문',
      title: '둘째 소식',
      publishedAt: '2031-03-20T08:00:00+09:00',
      source: 'dump',
      sha256: '2'.repeat(64),
    },
  ],
  participants: [
    participant('contest', 'programme'),
    participant('ministry', 'public-body'),
    participant('alpha', 'company'),
    participant('beta', 'university'),
    participant('gamma', 'company'),
    participant('delta', 'company'),
    participant('mother', 'company'),
    participant('chief', 'person'),
    participant('sage', 'person'),
    participant('mind', 'model'),
  ],
  redirects: { 'alpha-old': 'alpha' },
  claims: [
    claim('ministry', 'host', 'contest'),
    claim('alpha', 'applied', 'call', { from: '2031-02-20' }),
    claim('alpha', 'passed', 'papers', { from: '2031-03-01' }),
    claim('alpha', 'selected', 'final', { status: 'planned', from: '2031-04' }),
    claim('beta', 'passed', 'papers'),
    claim('gamma', 'eliminated', 'papers'),
    claim('beta', 'consortiumMember', 'alpha'),
    claim('delta', 'demandPartner', 'alpha', { evidence: evidence(late) }),
    claim('delta', 'partner', 'alpha'),
    claim('alpha', 'consortiumSize', undefined, { value: 7 }),
    claim('gamma', 'consortiumDisclosure', undefined, { value: 'undisclosed' }),
    claim('alpha', 'parentOrganization', 'mother', {
      evidence: [...evidence(early), ...evidence(late)],
    }),
    claim('mind', 'developer', 'alpha'),
    claim('chief', 'worksFor', 'alpha', { jobTitle: '대표', until: '2031-03' }),
    claim('sage', 'adviser', 'alpha'),
    claim('sage', 'jobTitle', undefined, { value: '견본대 교수' }),
    claim('sage', 'judge', 'contest', { status: 'reported' }),
  ],
};
