import { describe, expect, test } from 'vitest';
import { datedStanding, teamStanding } from '../../../../components/participant/team-standing.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';
import { early, sample } from '../../dataset/look-up/sample.ts';

const look = createLookUp(sample);
const teamOf = (id: string) => teamStanding(look, id)?.team.id ?? null;

describe('the team whose standing is shown', () => {
  test.each([
    ['alpha', 'alpha', 'a team its own'],
    ['beta', 'beta', 'a team that is also a member elsewhere its own'],
    ['alpha-old', 'alpha', 'an id that was renamed its new one’s'],
    ['mind', 'alpha', 'a model its maker’s'],
  ])('of %s is %s: %s', (id, team) => {
    expect(teamOf(id)).toBe(team);
  });

  test('of a member is the lead’s, of an officer its organisation’s', () => {
    const without = sample.claims.filter(({ subject }) => subject !== 'beta');
    const tie = sample.claims.find(({ predicate }) => predicate === 'worksFor');
    if (!tie) throw new Error('the sample has an officer');
    const claims: Claim[] = [
      ...without,
      { ...tie, subject: 'beta', predicate: 'consortiumMember', until: '2031-12' },
      { ...tie, subject: 'sage', until: '2031-12' },
    ];
    const now = createLookUp({ ...sample, claims });
    expect(teamStanding(now, 'beta')?.team.id).toBe('alpha');
    expect(teamStanding(now, 'sage')?.team.id).toBe('alpha');
  });

  test.each([
    ['delta', 'who only works with a team and wants its result'],
    ['mother', 'a member’s owner'],
    ['sage', 'an adviser and judge'],
    ['ministry', 'the host'],
    ['contest', 'the programme'],
    ['nobody', 'an unknown name'],
  ])('of %s is none: %s', (id) => {
    expect(teamOf(id)).toBeNull();
  });

  test('is found over two steps: a member’s model stands where the lead does', () => {
    const claim = (subject: string, predicate: Claim['predicate'], object: string): Claim => ({
      subject,
      predicate,
      object,
      status: 'stated',
      evidence: [{ article: early, sentence: 0, start: 0, end: 1, sha256: '' }],
    });
    const claims = [
      claim('alpha', 'passed', 'papers'),
      claim('delta', 'consortiumMember', 'alpha'),
      claim('mind', 'developer', 'delta'),
    ];
    expect(teamStanding(createLookUp({ ...sample, claims }), 'mind')?.team.id).toBe('alpha');
  });

  test('is not looked for in circles', () => {
    const tie = (subject: string, object: string): Claim => ({
      subject,
      predicate: 'consortiumMember',
      object,
      status: 'stated',
      evidence: [{ article: early, sentence: 0, start: 0, end: 1, sha256: '' }],
    });
    const claims = [tie('gamma', 'delta'), tie('delta', 'gamma')];
    expect(teamStanding(createLookUp({ ...sample, claims }), 'gamma')).toBeNull();
  });
});

describe('in the bundled dataset', () => {
  const bundled = createLookUp(bundledDataset);
  const team = (id: string, day?: string) => teamStanding(bundled, id, day)?.team.id ?? null;

  test('who left a team no longer stands where it does', () => {
    expect(team('shin-dong-hoon', '2025-07-29')).toBe('kt');
    expect(team('shin-dong-hoon')).toBeNull();
  });

  test('who was in a team that fell and is in one that is left stands with the latter', () => {
    expect(team('crowdworks', '2025-08-10')).toBe('kt');
    expect(team('crowdworks')).toBe('motif-technologies');
  });
});

describe('beside a page of a day of its own', () => {
  const dated = (id: string, day: string | null) => {
    const standing = datedStanding(look, id, day);
    return (
      standing && {
        now: standing.now.standing.result,
        earlier: standing.earlier && (standing.earlier.found?.standing.result ?? 'none'),
      }
    );
  };

  test('both standings are told where they differ', () => {
    expect(dated('alpha', '2031-02-25')).toEqual({ now: 'passed', earlier: 'applied' });
    expect(dated('alpha', '2031-02-01')).toEqual({ now: 'passed', earlier: 'none' });
  });

  test('one is told where nothing has changed, or the day is not known', () => {
    expect(dated('alpha', '2031-03-10')).toEqual({ now: 'passed', earlier: null });
    expect(dated('alpha', null)).toEqual({ now: 'passed', earlier: null });
  });

  test('a tie told later shows where that team was on the day', () => {
    expect(dated('mind', '2031-02-25')).toEqual({ now: 'passed', earlier: 'applied' });
  });

  test('who is in no team has neither', () => {
    expect(dated('delta', '2031-02-25')).toBeNull();
  });
});
