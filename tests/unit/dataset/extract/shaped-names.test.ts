import { expect, it } from 'vitest';
import { englishNames } from '../../../../lib/dataset/extract/unknown/english-names.ts';
import { shapedNames } from '../../../../lib/dataset/extract/unknown/shaped-names.ts';

const named = (found: { name: string }[]) => [...new Set(found.map(({ name }) => name))];

it.each<[string, string[]]>([
  ['온길바이오와 다올공단도 짐을 쌌다.', ['온길바이오', '다올공단']],
  ['나래AI와 QK모빌리티가 참여했다.', ['QK모빌리티', '나래AI']],
  ['음성 AI 스타트업 누리소리도 떨어졌다.', ['누리소리']],
  ['공공 데이터와 국내 병원, AI반도체가 쓰인다.', []],
])('shows names by their form: %s', (text, expected) => {
  const found = shapedNames(text);
  expect(named(found)).toEqual(expected);
  for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
});

it.each<[string, string[]]>([
  ['The team includes Nuri Voice, Ongil and Daol Chips.', ['Nuri Voice', 'Ongil', 'Daol Chips']],
  ['The ministry said on Monday that it was done.', []],
])('finds names in an English list: %s', (text, expected) => {
  expect(named(englishNames(text))).toEqual(expected);
});
