// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { publishedAt } from '../../../../lib/page/published/published-at.ts';

const read = (html: string): string | null =>
  publishedAt(new DOMParser().parseFromString(html, 'text/html'));

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const nine = '2025-07-29T09:00:00+09:00';

test.each([
  ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: nine })],
  ['JSON-LD with several types', ld({ '@type': ['Thing', 'NewsArticle'], datePublished: nine })],
  [
    'JSON-LD in a list',
    ld([{ '@type': 'Organization' }, { '@type': 'NewsArticle', datePublished: nine }]),
  ],
  ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'NewsArticle', datePublished: nine }] })],
  ['Open Graph', `<meta property="article:published_time" content="${nine}">`],
  ['schema.org in the markup', `<meta itemprop="datePublished" content="${nine}">`],
  ['schema.org on a time', `<time itemprop="datePublished" datetime="${nine}">아침</time>`],
  [
    'Naver News',
    '<span class="media_end_head_info_datestamp_time" data-date-time="2025-07-29 09:00:00">2025.07.29. 오전 9:00</span>',
  ],
  ['Daum News', '<meta property="og:regDate" content="20250729090000">'],
  ['a time in the article', `<article><time datetime="${nine}">아침</time></article>`],
])('%s', (_, html) => {
  expect(read(html)).toBe(nine);
});

test('a broken or foreign JSON-LD does not hide what else is there', () => {
  const html = `<script type="application/ld+json">{"a": "b\n"</script>
    ${ld({ '@type': 'Event', datePublished: '2001-01-01' })}
    <meta property="article:published_time" content="${nine}">`;
  expect(read(html)).toBe(nine);
});

test('the first publication counts, not the change', () => {
  const html = `<meta property="article:modified_time" content="2025-07-30T10:00:00+09:00">
    <meta property="article:published_time" content="${nine}">`;
  expect(read(html)).toBe(nine);
});

test('a page that tells no date has none', () => {
  expect(read('<p>2025년 7월 29일에 있었던 일</p><time>오늘</time>')).toBeNull();
});
