import { collectArticles } from '../../../../lib/dataset/articles/collect.ts';
import { readDump } from '../../../../lib/dataset/dump/read.ts';
import type { HandKeptFiles } from '../../../../lib/dataset/evidence/files.ts';
import { sha256 } from '../../../../lib/dataset/hash.ts';
import { loadLexicon } from '../../../../lib/dataset/lexicon/load.ts';

/** A dump, a lexicon and claims of an invented programme that go together. */

const body = (consortium: string) =>
  `[견본일보] 견본부는 7일, 공모에 나선 9개 팀 중 서면평가를 통과한 4개 팀을 발표했다. ` +
  `명단에는 알파와 베타 등이 이름을 올렸다. ${consortium} ` +
  `홍길동 알파 최고책임자(CTO)가 말했다. 모두 8개 기관이 알파와 함께한다.`;

export const members = '알파는 감마를 아우르는 컨소시엄을 꾸렸다.';

export const dumpOf = (sentence = members) =>
  readDump({
    name: 'a.txt',
    content: ['검색결과 총 1건', '국가대표 AI 소식', body(sentence), '2031-03-08 08:00:00'].join(
      '\n',
    ),
  });

const entry = (id: string, kind: string, ko: string) => ({
  id,
  kind,
  names: { ko, en: id },
  aliases: [],
});

export const lexicon = loadLexicon([
  {
    file: 'sample.json',
    content: [
      entry('contest', 'programme', '견본 경연'),
      entry('ministry', 'public-body', '견본부'),
      entry('alpha', 'company', '알파'),
      entry('beta', 'company', '베타'),
      entry('gamma', 'company', '감마'),
      entry('hong', 'person', '홍길동'),
    ],
  },
]);

const [read] = (await collectArticles([dumpOf()])).articles;
if (!read) throw new Error('the sample dump holds an article');
const { article, sentences } = read;
const cited = await Promise.all(
  sentences.map(async ({ index, text }) => ({ sentence: index, sha256: await sha256(text) })),
);
function at(index: number) {
  const citation = cited[index];
  if (!citation) throw new Error(`the sample has no sentence ${index}`);
  return citation;
}

export const articleOfSample = article.id;

const claim = (subject: string, predicate: string, more: object) => ({
  subject,
  predicate,
  status: 'stated',
  ...more,
});

interface Sentences {
  sentence: number;
  sha256: string;
  context?: { sentence: number; sha256: string }[];
  claims: object[];
}

const sentencesOfSample: Sentences[] = [
  { ...at(0), claims: [claim('ministry', 'host', { object: 'contest', leftOut: ['object'] })] },
  {
    ...at(1),
    context: [at(0)],
    claims: ['alpha', 'beta'].map((id) =>
      claim(id, 'passed', { object: 'document-screening', from: '2031-03-07' }),
    ),
  },
  { ...at(2), claims: [claim('gamma', 'consortiumMember', { object: 'alpha' })] },
  {
    ...at(3),
    claims: [claim('hong', 'worksFor', { object: 'alpha', jobTitle: '최고책임자(CTO)' })],
  },
  { ...at(4), claims: [claim('alpha', 'consortiumSize', { value: 8 })] },
];

export const statements = { article: article.id, sentences: sentencesOfSample };

const stages = [
  {
    id: 'document-screening',
    from: '2031-03-07',
    status: 'done',
    teamsBefore: 9,
    teamsAfter: 4,
    evidence: [{ article: article.id, ...at(0) }],
  },
];

/** What is kept by hand of the sample; no claim by itself, for the patterns find them all. */
export function handKeptWith(overrides: object[] = []): HandKeptFiles {
  return {
    stageNames: [{ id: 'document-screening', names: { ko: '서면평가', en: 'Screening' } }],
    stages,
    overrides,
  };
}
