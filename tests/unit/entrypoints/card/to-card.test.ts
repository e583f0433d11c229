import { expect, test } from 'vitest';
import { toCard } from '../../../../entrypoints/card/to-card.ts';
import { show } from '../../../gallery/samples.ts';

test('what the content script says is taken', () => {
  expect(toCard(show('kt', 'KT'))).toEqual(show('kt', 'KT'));
  const found = { type: 'found', sentences: ['0'.repeat(64)] };
  expect(toCard(found)).toEqual(found);
  expect(toCard({ type: 'hide' })).toEqual({ type: 'hide' });
});

test.each([
  null,
  'show',
  {},
  { type: 'close' },
  { type: 'show' },
  { type: 'found' },
  { type: 'found', sentences: [7] },
  { ...show('kt', 'KT'), participant: 7 },
  { ...show('kt', 'KT'), page: null },
  { ...show('kt', 'KT'), page: { title: 'no address' } },
  { ...show('kt', 'KT'), anchor: 'text' },
])('anything else is not: %o', (data) => {
  expect(toCard(data)).toBeNull();
});
