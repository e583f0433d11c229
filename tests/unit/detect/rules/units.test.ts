import { expect, it } from 'vitest';
import { marks } from '../marks.ts';

it('B.6: two small letters behind a number are a unit', () => {
  expect(marks('바람이 35 kt로 불었다')).toEqual([]);
  expect(marks('2025 KT 실적')).toEqual(['KT=kt']);
});
