// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageFacts } from '../../../../lib/page/facts/page-facts.ts';

const factsOf = (head: string) => {
  document.head.innerHTML = head;
  return pageFacts(document);
};

test('the headline is the one for sharing, without the site’s name', () => {
  const facts = factsOf(
    '<title>다섯 팀 | 시험일보</title><meta property="og:title" content="다섯 팀"><meta property="og:site_name" content="시험일보">',
  );
  expect(facts).toMatchObject({ title: '다섯 팀', outlet: '시험일보', publishedAt: null });
});

test('without it, the title; without a name, none', () => {
  expect(factsOf('<title>다섯\n  팀</title>')).toMatchObject({ title: '다섯 팀', outlet: null });
});

test('a title of any length and with control characters is cut and cleaned', () => {
  const { title } = factsOf(`<title>${'긴 제목\u202e\u0007 '.repeat(1000)}</title>`);
  expect(title).toMatch(/^긴 제목 긴/);
  expect(title.length).toBeLessThan(1000);
  expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
