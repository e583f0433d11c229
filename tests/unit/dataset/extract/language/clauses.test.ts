import { describe, expect, it } from 'vitest';
import { clauseSpans, isAdnominal } from '../../../../../lib/dataset/extract/language/clauses.ts';

const clauses = (text: string) =>
  clauseSpans(text).map(({ start, end }) => text.slice(start, end).trim());

describe('the clauses of a sentence', () => {
  it.each([
    ['가는 통과했고 나는 탈락했다.', ['가는 통과했고', '나는 탈락했다.']],
    ['가는 통과한 반면 나는 떨어졌다.', ['가는 통과한 반면', '나는 떨어졌다.']],
    ['가는 짐을 쌌지만, 나는 남았다.', ['가는 짐을 쌌지만,', '나는 남았다.']],
    // Nouns that end like verbs, and verbs that go on.
    ['가는 광고 사업을 하고 있다.', ['가는 광고 사업을 하고 있다.']],
    ['가와 나 그리고 다가 뽑혔다.', ['가와 나 그리고 다가 뽑혔다.']],
  ])('%s', (text, parts) => {
    expect(clauses(text)).toEqual(parts);
  });
});

it.each([
  ['통과한', ' 팀', true],
  ['뽑', '은 팀', true],
  ['뽑', '았던 팀', true],
  ['통과했', '다.', false],
])('%s%s is put before a noun: %s', (verb, behind, expected) => {
  expect(isAdnominal(verb + behind, verb.length)).toBe(expected);
});
