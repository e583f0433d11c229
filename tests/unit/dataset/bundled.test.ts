import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../lib/dataset/build/build.ts';
import { toCanonicalJson } from '../../../lib/dataset/build/order.ts';
import { bundledDataset } from '../../../lib/dataset/bundled.ts';
import { readDump } from '../../../lib/dataset/dump/read.ts';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { createLookUp } from '../../../lib/dataset/look-up.ts';

const lookUp = createLookUp(bundledDataset);
const subjects = (predicate: string, object?: string) =>
  bundledDataset.claims
    .filter((claim) => claim.predicate === predicate && (object ?? claim.object) === claim.object)
    .map(({ subject }) => subject)
    .toSorted();

describe('the bundled dataset', () => {
  it('holds every participant of the lexicon, each with a claim', () => {
    expect(lookUp.participants.map(({ id }) => id)).toEqual(loadLexicon().map(({ id }) => id));
    for (const { id } of lookUp.participants) {
      expect(lookUp.claimsAbout(id), id).not.toEqual([]);
      expect(lookUp.part(id), id).not.toEqual([]);
    }
  });

  it('tells who passed and who failed the document screening, and on which day', () => {
    const passed = subjects('passed', 'document-screening');
    const stage = lookUp.programme.stages.find(({ id }) => id === 'document-screening');
    expect(passed).toHaveLength(stage?.teamsAfter ?? 0);
    expect(subjects('eliminated', 'document-screening')).toEqual(['bionexus', 'lunit']);
    for (const id of passed) {
      expect(lookUp.standing(id)).toMatchObject({
        result: 'passed',
        date: '2025-07-25',
        next: { id: 'presentation', from: '2025-07-30', until: '2025-07-31' },
      });
    }
    expect(lookUp.standing('lunit')).toMatchObject({ result: 'eliminated', next: null });
    expect(lookUp.standing('kt', '2025-07-24')).toMatchObject({ result: 'applied' });
  });

  it('gives the stages that are announced as plans, down to two teams', () => {
    const planned = lookUp.programme.stages.filter(({ status }) => status === 'planned');
    expect(planned.map(({ teamsAfter }) => teamsAfter)).toEqual([undefined, 5, 4, 3, 2]);
    expect(subjects('selected')).toEqual([]);
  });

  it('tells members from partners and from who needs the models', () => {
    expect(subjects('consortiumMember', 'kt')).toEqual([
      'crowdworks',
      'korea-university-medicine',
      'mathpresso',
      'national-police-agency',
      'saltlux',
      'tomorrow-robotics',
    ]);
    expect(subjects('demandPartner', 'kt')).toEqual(['constitutional-court', 'korea-coast-guard']);
    expect(lookUp.consortium('kt')?.size?.value).toBe(18);
    expect(subjects('consortiumMember', 'sk-telecom')).toEqual([
      '42dot',
      'kaist',
      'krafton',
      'rebellions',
      'seoul-national-university',
    ]);
    expect(subjects('demandPartner', 'sk-telecom')).toEqual(['sk-hynix']);
  });

  it('says that a consortium is undisclosed, and gives it no members', () => {
    for (const id of ['naver-cloud', 'lg-ai-research']) {
      expect(lookUp.consortium(id)).toMatchObject({
        members: [],
        disclosure: { value: 'undisclosed', status: 'stated' },
      });
    }
  });

  it('keeps a rumour a rumour', () => {
    expect(subjects('judge')).toEqual(['eric-schmidt', 'geoffrey-hinton']);
    const judges = bundledDataset.claims.filter(({ predicate }) => predicate === 'judge');
    expect(new Set(judges.map(({ status }) => status))).toEqual(new Set(['reported']));
  });
});

const folder = new URL('../../../../shared/dumps/', import.meta.url);

describe.skipIf(!existsSync(folder))('the bundled dataset beside the dumps', () => {
  it('is what its sources give, to the byte', async () => {
    const readings = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => readDump({ name, content: readFileSync(new URL(name, folder)) }));
    const { dataset, errors } = await buildDataset({ readings, lexicon: loadLexicon() });
    expect(errors).toEqual([]);
    const committed = new URL('../../../lib/dataset/dataset.json', import.meta.url);
    expect(dataset && toCanonicalJson(dataset)).toBe(readFileSync(committed, 'utf8'));
  });

  it('comes from a dump that declares more than it holds', () => {
    const [name = ''] = readdirSync(folder);
    const { records, problems } = readDump({ name, content: readFileSync(new URL(name, folder)) });
    expect(records).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'not-as-declared', reason: 'declared 301, found 2' }]);
  });
});
