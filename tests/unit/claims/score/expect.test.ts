import { describe, expect, test } from 'vitest';
import { referents } from '../../../claims/corpus/names.ts';
import { expectationOf } from '../../../claims/score/expect.ts';
import { article, label, lexicon } from '../sample.ts';

const referent = referents(lexicon);
const sentences = ['알파는 나섰다.', '알파는요?', '베타도 알파는 아니다.'];
const applied = { predicate: 'applied', object: 'application' };

describe('expectationOf', () => {
  test('makes one claim of what several sentences say', () => {
    const labels = [
      label({ ...applied, begins: '알파는 나', from: '2031-03-01' }),
      label({ ...applied, begins: '베타', subjects: ['alpha', '베타'], status: 'reported' }),
    ];
    const { claims, unknownNames } = expectationOf(article(sentences, labels), referent);
    expect(claims.map(({ key }) => key)).toEqual([
      'alpha applied application',
      'beta applied application',
    ]);
    expect(claims[0]).toMatchObject({
      statuses: new Set(['stated', 'reported']),
      from: new Set(['2031-03-01']),
      sentences: new Set([0, 2]),
      optional: false,
    });
    expect(unknownNames).toEqual([]);
  });

  test('takes details from binding labels where there is one', () => {
    const labels = [
      label({ ...applied, begins: '알파는 나', status: 'planned' }),
      label({ ...applied, begins: '베타', optional: true }),
    ];
    const [claim] = expectationOf(article(sentences, labels), referent).claims;
    expect(claim).toMatchObject({ optional: false, statuses: new Set(['planned']) });
    const onlyOptional = expectationOf(article(sentences, labels.slice(1)), referent).claims;
    expect(onlyOptional).toMatchObject([{ optional: true }]);
  });

  test('asks for no status where the wording leaves it open', () => {
    const labels = [label({ ...applied, begins: '베타', status: 'any' })];
    const [claim] = expectationOf(article(sentences, labels), referent).claims;
    expect(claim?.statuses.size).toBe(0);
  });

  test('expects unknown names to be listed once, and no claims on them', () => {
    const member = { predicate: 'consortiumMember', begins: '베타' };
    const labels = [
      label({ ...member, subjects: ['감마', 'beta'], object: 'alpha' }),
      label({ ...member, subjects: ['beta'], object: '감마' }),
      label({ ...member, subjects: ['델타'], object: 'alpha', optional: true }),
    ];
    const { claims, unknownNames } = expectationOf(article(sentences, labels), referent);
    expect(claims.map(({ key }) => key)).toEqual(['beta consortiumMember alpha']);
    expect(unknownNames).toEqual([{ spellings: ['감마'] }]);
  });

  test('refuses a label whose sentence is not there, or not just once', () => {
    const twice = article(sentences, [label(applied)]);
    expect(() => expectationOf(twice, referent)).toThrow("2 sentences begin with '알파는'");
    const nowhere = article(sentences, [label({ ...applied, begins: '감마' })]);
    expect(() => expectationOf(nowhere, referent)).toThrow("0 sentences begin with '감마'");
  });
});
