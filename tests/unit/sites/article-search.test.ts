import { expect, test } from 'vitest';
import { articleSearch } from '../../../lib/sites/article-search.ts';

test('a search asks for headline and outlet, whatever signs they hold', () => {
  const title = 'A&B "시험" 100% 통과? #1';
  const url = new URL(articleSearch({ outlet: '견본일보', title }));
  expect(url.protocol).toBe('https:');
  expect(url.searchParams.get('query')).toBe(`${title} 견본일보`);
});
