// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { contentMatches } from '../../../../lib/sites/match-patterns.ts';
import { findOn } from '../../../dates/found.ts';
import { outletPages, pageOf, published } from '../../../dates/outlets.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const dayAndHour = (date: string | null) => date && Date.parse(date);

/** Outlets that print no word, or nothing at all, beside their date: it is known from their head alone. */
const silent = ['MSN 한국', '이코노믹데일리'];

describe('the date of an article of', () => {
  const found = outletPages.map((page) => findOn(page, parse));

  test.each(found)('$outlet is that of its publication', ({ date }) => {
    expect(dayAndHour(date)).toBe(Date.parse(published));
  });

  test.each(found.filter(({ outlet }) => !silent.includes(outlet)))(
    '$outlet is found in what it prints, too',
    ({ printed }) => {
      expect(dayAndHour(printed)).toBe(Date.parse(published));
    },
  );

  test.each(silent)('%s is taken from nothing else on the page', (outlet) => {
    expect(found.find((each) => each.outlet === outlet)?.printed).toBeNull();
  });
});

test('the outlets are many, and sites that we cover', () => {
  expect(new Set(outletPages.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(40);
  for (const { host } of outletPages) {
    expect(contentMatches().some((pattern) => pattern.startsWith(`*://${host}/`))).toBe(true);
  }
});

test('a page without a date of its own has none, whatever else on it is dated', () => {
  expect(findOn({ outlet: '', host: '', head: '', byline: '' }, parse).date).toBeNull();
});

test.each([
  ['a change', '<p>수정 2025.07.30 10:00</p>'],
  ['a day alone', '<p>등록 2025.07.30</p>'],
  ['a day of the outlet’s own', '<p>등록번호 서울, 아00000 등록일 2005.01.02</p>'],
  ['a date of the text', '<p>행사는 2025.09.01 14:00에 열린다. 등록은 2025.08.01 10:00까지다.</p>'],
])('%s is no publication', (_, byline) => {
  expect(findOn({ outlet: '', host: '', head: '', byline }, parse).date).toBeNull();
});

test('a date in broken JSON-LD is read all the same', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"두
줄","datePublished":"${published}","dateModified":"2025-07-30T10:00:00+09:00",}</script>`;
  expect(findOn({ outlet: '', host: '', head, byline: '' }, parse).date).toBe(published);
  expect(pageOf({ head, byline: '' })).toContain('"두\n줄"');
});
