import { expect, test } from 'vitest';
import { joinNames, nameOf, otherNameOf } from '../../../lib/i18n/names.ts';
import { speak } from './speak.ts';

const upstage = { names: { ko: '업스테이지', en: 'Upstage' } };

test('a name is in the language of the reader, the other one beside it', () => {
  speak('ko');
  expect(nameOf(upstage)).toBe('업스테이지');
  expect(otherNameOf(upstage)).toEqual({ text: 'Upstage', lang: 'en' });
  speak('en');
  expect(nameOf(upstage)).toBe('Upstage');
  expect(otherNameOf(upstage)).toEqual({ text: '업스테이지', lang: 'ko' });
});

test('a name that is the same in both is said once', () => {
  speak('ko');
  expect(otherNameOf({ names: { ko: 'KT', en: 'KT' } })).toBeNull();
});

test('a list reads as each language writes it', () => {
  speak('ko');
  expect(joinNames(['가', '나', '다'])).toBe('가, 나, 다');
  speak('en');
  expect(joinNames(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(joinNames([])).toBe('');
});
