import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../lib/dataset/build/build.ts';
import { toCanonicalJson } from '../../../lib/dataset/build/order.ts';
import { bundledDataset } from '../../../lib/dataset/bundled.ts';
import { readDump } from '../../../lib/dataset/dump/read.ts';
import overrides from '../../../lib/dataset/evidence/overrides.json' with { type: 'json' };
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { createLookUp } from '../../../lib/dataset/look-up.ts';

const lookUp = createLookUp(bundledDataset);
const subjects = (predicate: string, object?: string) =>
  bundledDataset.claims
    .filter((claim) => claim.predicate === predicate && (object ?? claim.object) === claim.object)
    .map(({ subject }) => subject)
    .toSorted();
const members = (lead: string, day?: string) =>
  lookUp.consortium(lead, day)?.members.map(({ participant }) => participant.id) ?? [];

/** The day of the newest article of the dump. */
const july = '2025-07-29';

describe('the bundled dataset', () => {
  it('holds every participant of the lexicon, each with a claim', () => {
    expect(lookUp.participants.map(({ id }) => id)).toEqual(loadLexicon().map(({ id }) => id));
    for (const { id } of lookUp.participants) {
      expect(lookUp.claimsAbout(id), id).not.toEqual([]);
    }
  });

  it('gives everybody a part, but bodies that only somebody works for', () => {
    const without = lookUp.participants.filter(({ id }) => lookUp.part(id).length === 0);
    for (const { id, kind } of without) {
      expect(kind).toBe('public-body');
      expect(lookUp.claimsAbout(id).map(({ predicate }) => predicate)).toEqual(['worksFor']);
    }
  });

  it('names as many teams as each stage is said to leave', () => {
    const stage = (id: string) => lookUp.stages().find((one) => one.id === id);
    const left = (id: string) => stage(id)?.teamsAfter;
    expect(subjects('passed', 'document-screening')).toHaveLength(left('document-screening') ?? 0);
    expect(new Set(subjects('selected', 'final-selection')).size).toBe(left('final-selection'));
    expect(new Set(subjects('passed', 'first-evaluation')).size).toBe(left('first-evaluation'));
    expect(left('additional-call')).toBe((left('first-evaluation') ?? 0) + 1);
  });

  it('tells members from partners and from who needs the models', () => {
    expect(members('kt').toSorted()).toEqual([
      'crowdworks',
      'korea-university-medicine',
      'mathpresso',
      'national-police-agency',
      'saltlux',
      'tomorrow-robotics',
    ]);
    expect(subjects('demandPartner', 'kt')).toEqual(['constitutional-court', 'korea-coast-guard']);
    expect(lookUp.consortium('kt')?.size?.value).toBe(18);
    expect(subjects('demandPartner', 'sk-telecom')).toEqual(['sk-hynix']);
  });

  // The size counts the lead in where its digest says so.
  it.each([
    ['naver-cloud', 1],
    ['lg-ai-research', 1],
    ['sk-telecom', 1],
    ['motif-technologies', 1],
    ['upstage', 0],
  ])('names every member of the consortium of %s', (lead, itself) => {
    expect(members(lead)).toHaveLength(Number(lookUp.consortium(lead)?.size?.value) - itself);
  });

  it('lets both stand where sources differ on a member', () => {
    const status = (id: string) =>
      lookUp.consortium('nc-ai')?.members.find(({ participant }) => participant.id === id)?.claim
        .status;
    expect(members('nc-ai')).toHaveLength(Number(lookUp.consortium('nc-ai')?.size?.value) + 1);
    expect([status('nhn'), status('nhn-cloud')]).toEqual(['stated', 'reported']);
  });

  it('says that a consortium is undisclosed, until its members are known', () => {
    for (const id of ['naver-cloud', 'lg-ai-research']) {
      expect(lookUp.consortium(id, july)).toMatchObject({
        members: [],
        disclosure: { value: 'undisclosed', status: 'stated' },
      });
      expect(lookUp.consortium(id)).toMatchObject({ disclosure: null });
    }
  });

  it('follows consortia over time', () => {
    expect(members('sk-telecom', july)).not.toContain('liner');
    expect(members('sk-telecom')).toContain('liner');
    expect(lookUp.consortium('motif-technologies', '2026-02-19')).toBeNull();
    expect(lookUp.part('crowdworks').map((part) => part.part === 'member' && part.lead)).toEqual([
      'kt',
      'motif-technologies',
    ]);
  });

  it('keeps a rumour a rumour', () => {
    expect(subjects('judge')).toEqual(['eric-schmidt', 'geoffrey-hinton']);
    const judges = bundledDataset.claims.filter(({ predicate }) => predicate === 'judge');
    expect(new Set(judges.map(({ status }) => status))).toEqual(new Set(['reported']));
  });

  it('follows an officer who moved, and what is said of when he left', () => {
    const posts = (day?: string) =>
      lookUp
        .claimsAbout('shin-dong-hoon', day)
        .map(({ object, jobTitle, status, until = '' }) =>
          [object, jobTitle, status, until].join(' ').trim(),
        );
    expect(posts(july)).toEqual(['kt Gen AI Lab장(CAIO) 상무 stated']);
    expect(posts()).toEqual([
      'kt 전 Gen AI Lab장(CAIO) stated',
      'nc-ai 센터장 planned',
      'kt 전 Gen AI Lab장(CAIO) reported 2025-12',
      'kt 전 Gen AI Lab장(CAIO) reported 2026-01',
    ]);
  });

  it('leaves a plan the plan of its day', () => {
    const status = (day: string) =>
      lookUp.claimsAbout('k-exaone', day).map((claim) => claim.status);
    expect(status('2025-08-04')).toEqual(['planned']);
    expect(new Set(status('2026-01-12'))).toEqual(new Set(['stated']));
    const first = (day: string) => lookUp.stages(day).find(({ id }) => id === 'first-evaluation');
    expect(first('2025-12-01')).toMatchObject({
      status: 'planned',
      from: '2025-12',
      teamsAfter: 4,
    });
    expect(first('2026-02-01')).toMatchObject({ status: 'done', teamsAfter: 3 });
    expect(lookUp.stages(july).map(({ id }) => id)).not.toContain('additional-call');
  });

  it('shows the sentence of a digest with its sources, and of an article neither', () => {
    const host = bundledDataset.claims.find(({ predicate }) => predicate === 'host');
    const sources = host ? lookUp.sources(host) : [];
    for (const { article, sentence, links } of sources) {
      expect(sentence === null).toBe(article.source === 'dump');
      expect(links.length > 0).toBe(article.source === 'digest');
    }
    expect(sources.some(({ sentence }) => sentence?.includes('과기정통부'))).toBe(true);
  });

  it('needs no more than one claim by hand: the group that bears the name of its own lead', () => {
    expect(overrides.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims))).toEqual(
      [expect.objectContaining({ subject: 'naver', object: 'naver-cloud' })],
    );
  });
});

const folder = new URL('../../../../shared/dumps/', import.meta.url);
const digests = new URL('../../../lib/dataset/digests/', import.meta.url);
const readAll = (from: URL) =>
  readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readDump({ name, content: readFileSync(new URL(name, from)) }));

describe.skipIf(!existsSync(folder))('the bundled dataset beside the dumps', () => {
  it('is what its sources give, to the byte', async () => {
    const readings = [folder, digests].flatMap(readAll);
    const { dataset, errors } = await buildDataset({
      dumps: () => readings,
      lexicon: loadLexicon(),
    });
    expect(errors).toEqual([]);
    const committed = new URL('../../../lib/dataset/dataset.json', import.meta.url);
    expect(dataset && toCanonicalJson(dataset)).toBe(readFileSync(committed, 'utf8'));
  });

  it('comes from a dump that declares more than it holds', () => {
    const [reading] = readAll(folder);
    expect(reading?.records).toHaveLength(2);
    expect(reading?.problems).toMatchObject([
      { code: 'not-as-declared', reason: 'declared 301, found 2' },
    ]);
  });
});
