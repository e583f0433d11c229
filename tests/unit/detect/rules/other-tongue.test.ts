import { expect, it } from 'vitest';
import { marks, why } from '../marks.ts';

it('B.8: initials in a line in another language are something else', () => {
  expect(why('Das Kürzel KT steht für Kanton.', 'KT')).toBe('B.8 tongue');
  expect(marks('KT said on Monday')).toEqual(['KT=kt']);
  expect(marks('KT의 구호는 “für dich”')).toEqual(['KT=kt']);
  expect(marks('Kürzel\nKT said on Monday')).toEqual(['KT=kt']);
});
