import { describe, expect, it } from 'vitest';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { early, late, sample } from './sample.ts';

const lookUp = createLookUp(sample);

describe('participant', () => {
  it('finds by id and by an id that was redirected', () => {
    expect(lookUp.participant('alpha')?.id).toBe('alpha');
    expect(lookUp.participant('alpha-old')?.id).toBe('alpha');
    expect(lookUp.participant('nobody')).toBeNull();
  });
});

describe('claimsAbout', () => {
  it('gives claims as subject or object, the newest result first', () => {
    const predicates = lookUp.claimsAbout('alpha').map(({ predicate }) => predicate);
    expect(predicates.slice(0, 3)).toEqual(['selected', 'passed', 'applied']);
    expect(predicates).toContain('consortiumMember');
    expect(predicates).toContain('developer');
  });

  it('follows redirects', () => {
    expect(lookUp.claimsAbout('alpha-old')).toEqual(lookUp.claimsAbout('alpha'));
  });

  it('leaves out what was not yet known on the day', () => {
    const on = (day: string) => lookUp.claimsAbout('delta', day).map((c) => c.predicate);
    expect(on('2031-03-01')).toEqual([]);
    expect(on('2031-03-02')).toEqual(['partner']);
    expect(on('2031-03-20')).toEqual(['demandPartner', 'partner']);
  });

  it('leaves out what had ended by the day, a month counting to its last day', () => {
    expect(lookUp.claimsAbout('chief', '2031-03-31')).toHaveLength(1);
    expect(lookUp.claimsAbout('chief', '2031-04-01')).toEqual([]);
  });
});

describe('part', () => {
  const parts = (id: string) => lookUp.part(id).map(({ claims: _, ...part }) => part);

  it.each([
    ['contest', [{ part: 'programme' }]],
    ['ministry', [{ part: 'host', programme: 'contest' }]],
    ['alpha', [{ part: 'lead' }]],
    ['beta', [{ part: 'lead' }, { part: 'member', lead: 'alpha' }]],
    ['gamma', [{ part: 'lead' }]],
    [
      'delta',
      [
        { part: 'demandPartner', lead: 'alpha' },
        { part: 'partner', lead: 'alpha' },
      ],
    ],
    ['mother', [{ part: 'parent', of: 'alpha' }]],
    ['mind', [{ part: 'model', developer: 'alpha' }]],
    ['chief', [{ part: 'officer', organisation: 'alpha', jobTitle: '대표' }]],
    [
      'sage',
      [
        { part: 'adviser', of: 'alpha' },
        { part: 'judge', programme: 'contest' },
        { part: 'post', jobTitle: '견본대 교수' },
      ],
    ],
    ['nobody', []],
  ])('of %s', (id, expected) => {
    expect(parts(id)).toEqual(expected);
  });

  it('carries every claim that gives the part', () => {
    const [lead] = lookUp.part('alpha');
    expect(lead?.claims.map(({ predicate }) => predicate)).toContain('passed');
    expect(lead?.claims.map(({ predicate }) => predicate)).toContain('consortiumMember');
  });
});

describe('standing', () => {
  it('is the last result, with the planned stage that comes next', () => {
    expect(lookUp.standing('alpha')).toMatchObject({
      stage: { id: 'papers' },
      result: 'passed',
      date: '2031-03-01',
      status: 'stated',
      next: { id: 'hearing' },
    });
  });

  it('takes the day of the stage where the claim has none', () => {
    expect(lookUp.standing('beta')?.date).toBe('2031-03-01');
  });

  it('promises no next stage to who is out', () => {
    expect(lookUp.standing('gamma')).toMatchObject({ result: 'eliminated', next: null });
  });

  it('is as of the day asked for', () => {
    expect(lookUp.standing('alpha', '2031-02-19')).toBeNull();
    expect(lookUp.standing('alpha', '2031-02-28')).toMatchObject({ result: 'applied' });
  });

  it('is null for who leads no team', () => {
    expect(lookUp.standing('mother')).toBeNull();
    expect(lookUp.standing('delta')).toBeNull();
  });
});

describe('path', () => {
  it('gives results in the order of the stages, and no intention', () => {
    expect(lookUp.path('alpha').map(({ result }) => result)).toEqual(['applied', 'passed']);
  });
});

describe('consortium', () => {
  it('tells members from partners and demand partners', () => {
    const consortium = lookUp.consortium('alpha');
    const ids = (bodies: { participant: { id: string } }[] = []) =>
      bodies.map(({ participant }) => participant.id);
    expect(ids(consortium?.members)).toEqual(['beta']);
    expect(ids(consortium?.demandPartners)).toEqual(['delta']);
    expect(ids(consortium?.partners)).toEqual(['delta']);
    expect(consortium?.size?.value).toBe(7);
    expect(consortium?.disclosure).toBeNull();
  });

  it('says that one is undisclosed', () => {
    expect(lookUp.consortium('gamma')).toMatchObject({
      members: [],
      disclosure: { value: 'undisclosed' },
    });
  });

  it('is null where nothing is known of one', () => {
    expect(lookUp.consortium('beta')).toBeNull();
    expect(lookUp.consortium('nobody')).toBeNull();
  });
});

describe('sources', () => {
  it('gives outlet, day and headline, the newest first', () => {
    const claim = sample.claims.find(({ predicate }) => predicate === 'parentOrganization');
    expect(claim && lookUp.sources(claim)).toMatchObject([
      { outlet: '견본신문', date: '2031-03-20', headline: '둘째 소식', article: { id: late } },
      { outlet: '견본일보', date: '2031-03-02', headline: '첫 소식', article: { id: early } },
    ]);
  });
});
