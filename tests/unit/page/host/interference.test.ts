// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isHostile } from '../../../../lib/page/host/interference.ts';

test('a card that stands elsewhere is no attack, all else that a page does to it is', () => {
  const all = ['closed', 'restyled', 'moved', 'faded', 'covered'] as const;
  expect(all.filter((each) => !isHostile(each))).toEqual(['moved']);
});
