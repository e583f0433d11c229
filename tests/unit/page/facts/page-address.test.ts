import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAddress } from '../../../../lib/page/facts/page-address.ts';

test.each([
  ['https://a.kr/news?id=7#comments', 'https://a.kr/news?id=7'],
  ['https://a.kr/news?utm_source=x&id=7&fbclid=y&gclid=z', 'https://a.kr/news?id=7'],
  ['https://a.kr/news?id=7&kakao_from=talk&NaPm=1', 'https://a.kr/news?id=7'],
  [
    'https://n.news.naver.com/article/001/0015?sid=105&cds=news_my',
    'https://n.news.naver.com/article/001/0015',
  ],
  [
    'https://n.news.naver.com/mnews/article/001/0015?sid=105',
    'https://n.news.naver.com/mnews/article/001/0015',
  ],
  ['https://v.daum.net/v/2025?f=p', 'https://v.daum.net/v/2025'],
  // An outlet's own parameters name the article.
  ['https://www.b.co.kr/view.html?idxno=12&sc=1', 'https://www.b.co.kr/view.html?idxno=12&sc=1'],
  [
    'https://news.naver.com/main/read.naver?oid=1&aid=2',
    'https://news.naver.com/main/read.naver?oid=1&aid=2',
  ],
])('%s', (href, address) => {
  expect(pageAddress(href)).toBe(address);
});

test('an address of an address is itself, and never longer', () => {
  const names = fc.constantFrom('id', 'utm_source', 'fbclid', 'idxno', 'ref', '한글', 'a b');
  const pairs = fc.array(fc.tuple(names, fc.string()));
  fc.assert(
    fc.property(pairs, fc.string(), (parameters, fragment) => {
      const href = `https://a.kr/news?${new URLSearchParams(parameters)}#${encodeURIComponent(fragment)}`;
      const address = pageAddress(href);
      expect(pageAddress(address)).toBe(address);
      expect(address.length).toBeLessThanOrEqual(href.length);
    }),
  );
});
