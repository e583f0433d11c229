import { describe, expect, test } from 'vitest';
import { teamStanding } from '../../../../components/participant/team-standing.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';
import { early, sample } from '../../dataset/look-up/sample.ts';

const look = createLookUp(sample);
const teamOf = (id: string) => teamStanding(look, id)?.team.id ?? null;

describe('the team whose standing is shown', () => {
  test.each([
    ['alpha', 'alpha', 'a team its own'],
    ['beta', 'beta', 'a team that is also a member elsewhere its own'],
    ['delta', 'alpha', 'a partner the lead’s'],
    ['mother', 'alpha', 'a parent its child’s'],
    ['mind', 'alpha', 'a model its maker’s'],
    ['sage', 'alpha', 'an adviser the team’s'],
  ])('of %s is %s: %s', (id, team) => {
    expect(teamOf(id)).toBe(team);
  });

  test.each(['ministry', 'contest', 'nobody'])('of %s is none', (id) => {
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
      predicate: 'partner',
      object,
      status: 'stated',
      evidence: [{ article: early, sentence: 0, start: 0, end: 1, sha256: '' }],
    });
    const claims = [tie('gamma', 'delta'), tie('delta', 'gamma')];
    expect(teamStanding(createLookUp({ ...sample, claims }), 'gamma')).toBeNull();
  });
});
