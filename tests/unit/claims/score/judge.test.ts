import { describe, expect, test } from 'vitest';
import { referents } from '../../../claims/corpus/names.ts';
import { expectationOf } from '../../../claims/score/expect.ts';
import { judge } from '../../../claims/score/judge.ts';
import { article, found, label, lexicon } from '../sample.ts';

const referent = referents(lexicon);

const judged = (labels: object[], claims: Parameters<typeof found>[0][], unknown: string[] = []) =>
  judge(
    expectationOf(
      article(
        ['알파는 나섰다.', '베타도 그렇다.'],
        labels.map((one) => label(one)),
      ),
      referent,
    ),
    { claims: claims.map(found), unknownNames: unknown },
  );

describe('judge', () => {
  test('tells right, wrong and missed by subject, predicate and object', () => {
    const { right, wrong, missed } = judged(
      [
        { predicate: 'applied', object: 'application', subjects: ['alpha', 'beta'] },
        { predicate: 'partner', object: 'alpha', subjects: ['beta'] },
      ],
      [
        { object: 'application' },
        { object: 'additional-call' },
        { subject: 'beta', predicate: 'demandPartner', object: 'alpha' },
      ],
    );
    expect(right.map(({ expected }) => expected.key)).toEqual(['alpha applied application']);
    expect(wrong.map(({ object }) => object)).toEqual(['additional-call', 'alpha']);
    expect(missed.map(({ key }) => key)).toEqual([
      'beta applied application',
      'beta partner alpha',
    ]);
  });

  test('counts a claim once, however often it is found', () => {
    const applied = { predicate: 'applied', object: 'application' };
    const twice = [{ object: 'application' }, { object: 'application', sentences: [1] }];
    expect(judged([applied], twice).right).toHaveLength(1);
    expect(judged([{ ...applied, object: 'second' }], twice).wrong).toHaveLength(1);
  });

  test('lets an optional claim count neither way', () => {
    const optional = { predicate: 'applied', object: 'application', optional: true };
    const none = { right: [], wrong: [], missed: [] };
    expect(judged([optional], [])).toMatchObject(none);
    expect(judged([optional], [{ object: 'application' }])).toMatchObject(none);
  });

  test('takes results of the presentation as results of the final selection', () => {
    const selected = { predicate: 'selected', object: 'final-selection' };
    const { right } = judged([selected], [{ predicate: 'selected', object: 'presentation' }]);
    expect(right).toHaveLength(1);
  });

  test('compares values without their blanks', () => {
    const post = { predicate: 'jobTitle', value: '견본대 교수', subjects: ['chief'] };
    const claim = { subject: 'chief', predicate: 'jobTitle', value: '견본대교수' } as const;
    expect(judged([post], [claim]).right).toHaveLength(1);
  });

  test('compares details of right claims where the labels give them', () => {
    const post = {
      ...{ predicate: 'worksFor', object: 'alpha', subjects: ['chief'] },
      ...{ jobTitle: '공동 대표', from: '2031-02', status: 'planned' },
    };
    const claim = { subject: 'chief', predicate: 'worksFor', object: 'alpha' } as const;
    const details = (fields: object) =>
      Object.fromEntries(judged([post], [{ ...claim, ...fields }]).right[0]?.details ?? []);
    expect(details({})).toEqual({ status: false, from: false, jobTitle: false, sentence: true });
    expect(
      details({ status: 'planned', from: '2031-02', jobTitle: '공동대표', sentences: [1] }),
    ).toEqual({ status: true, from: true, jobTitle: true, sentence: false });
  });

  test('takes an unknown name as listed under any of its spellings', () => {
    const member = { predicate: 'consortiumMember', object: 'alpha' };
    const { unknownListed, unknownMissed } = judged(
      [{ ...member, subjects: ['가람 / 법무법인 가람', '감마'] }],
      [],
      ['법무법인가람', '델타'],
    );
    expect(unknownListed).toEqual([{ spellings: ['가람', '법무법인 가람'] }]);
    expect(unknownMissed).toEqual([{ spellings: ['감마'] }]);
  });
});
