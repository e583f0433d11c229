import { expect, it } from 'vitest';
import { marks, why } from '../marks.ts';

it('A.6: initials that a bracket explains by other words are somebody else’s', () => {
  expect(why("KT(King's Transfer)는 문서다", 'KT')).toBe('A.6 given away');
  expect(marks('SKT(SK Telecom)는')).toEqual(['SKT=sk-telecom', 'SK Telecom=sk-telecom']);
  expect(marks('KT(030200)는')).toEqual(['KT=kt']);
});
