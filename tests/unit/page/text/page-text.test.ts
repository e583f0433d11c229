// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Quote, quoteOf } from '../../../../lib/page/text/page-text.ts';
import { blocksOf } from './read.ts';

function quote(html: string, number: number, surface: string): Quote | null {
  const block = blocksOf(html)[number];
  if (!block) throw new Error('no such block');
  const start = block.text.indexOf(surface);
  return quoteOf(document.body, block, start, start + surface.length);
}

test('a quote holds what stands before and after, also in other blocks', () => {
  expect(quote('<h1>제목</h1><p>어제 KT는 말했다.</p><p>끝</p>', 1, 'KT')).toEqual({
    exact: 'KT',
    prefix: '제목\n어제 ',
    suffix: '는 말했다.\n끝',
    position: { start: 6, end: 8, pairsBefore: 0 },
  });
});

test('its context is 32 units long', () => {
  const long = '긴 글이 이어진다. '.repeat(20);
  const found = quote(`<p>${long}</p><p>${long}KT ${long}</p>`, 1, 'KT');
  expect(found?.prefix).toBe(long.repeat(2).slice(-32));
  expect(found?.suffix).toBe(` ${long}`.slice(0, 32));
});

test('its position counts in the text of all blocks', () => {
  const html = '<ul><li>하나<li>둘 <ul><li>셋</ul>넷</ul><p>다섯 KT</p>';
  const texts = blocksOf(html).map(({ text }) => text);
  const found = quote(html, texts.length - 1, 'KT');
  const { start = 0, end = 0 } = found?.position ?? {};
  expect(texts.join('\n').slice(start, end)).toBe('KT');
});

test('its position tells code points from units', () => {
  const found = quote('<h1>😀 제목</h1><p>😀😀 KT는</p>', 1, 'KT');
  expect(found?.position).toEqual({ start: 11, end: 13, pairsBefore: 3 });
});

test('of two equal blocks it takes the very one', () => {
  const first = quote('<p>KT는</p><p>KT는</p>', 0, 'KT');
  const second = quote('<p>KT는</p><p>KT는</p>', 1, 'KT');
  expect([first?.position.start, second?.position.start]).toEqual([0, 4]);
});

test('a block that is no longer there has no quote', () => {
  const [block] = blocksOf('<p>KT는</p>');
  document.body.innerHTML = '<p>KT는</p>';
  expect(block && quoteOf(document.body, block, 0, 2)).toBeNull();
});
