import { describe, expect, it } from 'vitest';
import { collectArticles } from '../../../../lib/dataset/articles/collect.ts';
import { type BuildInput, buildDataset } from '../../../../lib/dataset/build/build.ts';
import { toCanonicalJson } from '../../../../lib/dataset/build/order.ts';
import { articleOfSample, dumpOf, handKeptWith, lexicon, members, statements } from './sample.ts';

const build = (change: Partial<BuildInput> = {}) =>
  buildDataset({ dumps: () => [dumpOf()], lexicon, handKept: handKeptWith(), ...change });

/** The first claim kept by hand of one sentence, changed. */
const withClaim = (index: number, change: object) => {
  const sentence = statements.sentences[index];
  const claims = [{ ...sentence?.claims[0], ...change }];
  return handKeptWith([{ ...statements, sentences: [{ ...sentence, claims }] }]);
};

describe('buildDataset', () => {
  it('makes a dataset of dump, lexicon and claims', async () => {
    const { dataset, errors } = await build();
    expect(errors).toEqual([]);
    expect(dataset).toMatchObject({
      asOf: '2031-03-08',
      programme: { id: 'contest', stages: [{ id: 'document-screening', teamsAfter: 4 }] },
      articles: [{ id: articleOfSample, outlet: '견본일보' }],
    });
    expect(dataset?.participants).toHaveLength(lexicon.length);
    expect(dataset?.claims.map(({ subject, predicate }) => `${subject} ${predicate}`)).toEqual([
      'ministry host',
      'alpha passed',
      'alpha consortiumSize',
      'beta passed',
      'gamma consortiumMember',
      'hong worksFor',
    ]);
  });

  it('cites sentences by place and hash, and holds no sentence', async () => {
    const { dataset } = await build();
    const [read] = (await collectArticles([dumpOf()])).articles;
    for (const { evidence } of dataset?.claims ?? []) {
      for (const { sentence, start, end } of evidence) {
        expect(read?.body.slice(start, end)).toBe(read?.sentences[sentence]?.text);
      }
    }
    const file = dataset ? toCanonicalJson(dataset) : '';
    expect(JSON.parse(file)).toEqual(dataset);
    for (const { text } of read?.sentences ?? []) expect(file).not.toContain(text);
  });

  it('is the same to the byte each time', async () => {
    const [one, two] = [(await build()).dataset, (await build()).dataset];
    expect(one && toCanonicalJson(one)).toBe(two && toCanonicalJson(two));
  });

  it('merges a claim kept by hand with the same one that a pattern finds', async () => {
    const [plain, both] = await Promise.all([
      build(),
      build({ handKept: handKeptWith([statements]) }),
    ]);
    expect(both.errors).toEqual([]);
    expect(both.dataset?.claims).toEqual(plain.dataset?.claims);
  });

  it('merges one claim from two sentences', async () => {
    const again = `${members} 이 컨소시엄에는 감마가 참여했다.`;
    const { dataset } = await build({ dumps: () => [dumpOf(again)], partial: true });
    const found = dataset?.claims.filter(({ predicate }) => predicate === 'consortiumMember');
    expect(found?.map(({ evidence }) => evidence.map(({ sentence }) => sentence))).toEqual([
      [2, 3],
    ]);
  });

  it('adds a claim that no pattern finds, and leaves out one that is rejected', async () => {
    const added = withClaim(2, { subject: 'gamma', predicate: 'partner' });
    expect((await build({ handKept: added })).dataset?.claims).toContainEqual(
      expect.objectContaining({ subject: 'gamma', predicate: 'partner', object: 'alpha' }),
    );
    const rejected = await build({ handKept: withClaim(4, { reject: true }) });
    expect(rejected.errors).toEqual([]);
    expect(rejected.dataset?.claims.map(({ predicate }) => predicate)).not.toContain(
      'consortiumSize',
    );
  });

  it('fails, with claim, article and reason, when the article reads otherwise', async () => {
    const { dataset, errors } = await build({
      dumps: () => [dumpOf(members.replace('꾸렸다', '꾸린다'))],
      handKept: withClaim(2, {}),
    });
    expect(dataset).toBeNull();
    // Another text is another article: its id holds the hash of the body.
    expect(errors).toContainEqual(
      expect.stringMatching(
        `'gamma consortiumMember alpha' on ${articleOfSample} sentence 2: .*no dump holds the article`,
      ),
    );
  });

  it('fails when the hash is that of another sentence', async () => {
    const [first, second] = statements.sentences;
    const sentences = [{ ...first, sha256: second?.sha256 }];
    const { errors } = await build({ handKept: handKeptWith([{ ...statements, sentences }]) });
    expect(errors).toEqual([
      expect.stringMatching(/'ministry host contest' on .*: sentence 0 is not the one/u),
    ]);
  });

  it.each([
    ['the subject', 2, { subject: 'beta' }, 'no longer names subject beta'],
    ['the object', 2, { object: 'beta' }, 'no longer names object beta'],
    ['the post', 3, { jobTitle: '대표' }, "does not say '대표'"],
    ['the number', 4, { value: 18 }, 'does not say 18'],
    ['the day', 1, { from: '2031-03-06' }, 'says the day 2031-03-06'],
  ])('fails when the sentence does not say %s', async (_, index, change, reason) => {
    const { dataset, errors } = await build({ handKept: withClaim(index, change) });
    expect(dataset).toBeNull();
    expect(errors).toEqual([expect.stringContaining(reason)]);
    expect(errors[0]).toContain(articleOfSample);
  });

  it.each([
    ['a wrong predicate', { predicate: 'likes' }, '0.sentences.0.claims.0.predicate'],
    ['object and value', { value: 3 }, 'has not just one of object and value'],
    ['an unknown field', { text: '팀이 나섰다.' }, '0.sentences.0.claims.0.text'],
  ])('rejects %s with its place', async (_, change, place) => {
    const { errors } = await build({ handKept: withClaim(0, change) });
    expect(errors).toContainEqual(expect.stringContaining(place));
    expect(errors).toContainEqual(expect.stringContaining('evidence/overrides.json'));
  });

  it('rejects a participant of whom nothing is said, but not in a part of the dumps', async () => {
    const other = [dumpOf(members.replace('감마', '델타'))];
    const handKept = { ...handKeptWith(), stages: [] };
    const whole = await build({ dumps: () => other, handKept });
    expect(whole.errors).toEqual(['participants gamma: no claim is about it']);
    const { dataset } = await build({ dumps: () => other, handKept, partial: true });
    expect(dataset?.participants.map(({ id }) => id)).not.toContain('gamma');
  });

  it('leaves out what is kept by hand of articles that a part of the dumps does not hold', async () => {
    const readings = [dumpOf(members.replace('꾸렸다', '꾸린다'))];
    const { dataset, errors } = await build({ dumps: () => readings, partial: true });
    expect(errors).toEqual([]);
    // A claim names the stage, so it is there, but no sentence at hand tells its numbers.
    const [stage] = dataset?.programme.stages ?? [];
    expect(stage).toMatchObject({ id: 'document-screening', status: 'done' });
    expect(stage?.teamsAfter).toBeUndefined();
  });

  it('says so when there is no article', async () => {
    const { errors } = await build({ dumps: () => [], partial: true });
    expect(errors).toEqual(['the dumps hold no article']);
  });
});
