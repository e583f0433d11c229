// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isBlock, ownerOf, readOwner } from '../../../../lib/page/text/read-owner.ts';
import { textsOf } from './read.ts';

describe('what the reader sees as one text', () => {
  test.each([
    ['inline elements', '<p>SK<b>텔레<i>콤</i></b>은</p>', ['SK텔레콤은']],
    ['a place to break a word', '<p>업스<wbr>테이지</p>', ['업스테이지']],
    ['a ruby text, without its reading', '<p><ruby>독자<rt>dokja</rt></ruby> AI</p>', ['독자 AI']],
    ['a script inside a sentence', '<p>카카<script>x</script>오</p>', ['카카오']],
    ['a line break', '<p>LG<br>AI연구원</p>', ['LG\nAI연구원']],
    ['a soft hyphen', '<p>업스&shy;테이지</p>', ['업스테이지']],
    ['white space of the source', '<p>\n  LG\n  AI연구원 \n</p>', ['LG AI연구원 ']],
    ['white space over elements', '<p>LG <b> AI</b> 연구원</p>', ['LG AI 연구원']],
    ['a no-break space', '<p>LG&nbsp;AI연구원</p>', ['LG\u00a0AI연구원']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

describe('what parts two texts', () => {
  test.each([
    ['blocks', '<div>앞<p>가운데</p>뒤</div>', ['앞', '가운데', '뒤']],
    ['a block inside a link', '<a>앞<div>안</div>뒤</a>', ['앞', '안', '뒤']],
    ['a picture', '<p>KT<img>위즈</p>', ['KT', '위즈']],
    ['cells', '<table><tr><td>KT</td><td>위즈</td></tr></table>', ['KT', '위즈']],
    ['an element that HTML does not know', '<p>KT<x-box>위즈</x-box></p>', ['KT', '위즈']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

test.each([
  ['scripts', '<script>카카오</script>'],
  ['styles', '<style>카카오</style>'],
  ['templates', '<template><p>카카오</p></template>'],
  ['text areas', '<textarea>카카오</textarea>'],
  ['lists to choose from', '<select><option>카카오</option></select>'],
  ['code', '<code>카카오</code>'],
  ['what is shown without scripts', '<noscript>카카오</noscript>'],
  ['white space between blocks', '\n  <p></p>\n  '],
])('%s are not read', (_, html) => {
  expect(textsOf(html)).toEqual([]);
});

describe('one owner', () => {
  test('is read without the owners inside it', () => {
    document.body.innerHTML = '<div>앞 <p>안</p> 뒤</div>';
    const div = document.body.firstElementChild as Element;
    const parts = readOwner(div);
    const p = document.querySelector('p');
    expect(parts.map((part) => (isBlock(part) ? part.text : part))).toEqual(['앞 ', p, '뒤']);
  });

  test('is found from any node in it', () => {
    document.body.innerHTML = '<p>앞 <b>가<i>운데</i></b></p>';
    const [p] = document.body.children;
    const text = document.querySelector('i')?.firstChild as Node;
    expect(ownerOf(text)).toBe(p);
    expect(ownerOf(p as Node)).toBe(p);
  });

  test.each(['script', 'textarea', 'code'])('is none inside %s', (tag) => {
    document.body.innerHTML = `<p><${tag}><b>글</b></${tag}></p>`;
    const element = document.querySelector(tag) as Element;
    expect(ownerOf(element.firstChild as Node)).toBeNull();
  });
});

describe('shadow roots', () => {
  test('an open one is read at its host, before what the host holds', () => {
    document.body.innerHTML = '<div>빛</div>';
    const [host] = document.body.children;
    const root = (host as Element).attachShadow({ mode: 'open' });
    const parts = readOwner(host as Element);
    expect(parts.map((part) => (isBlock(part) ? part.text : part))).toEqual([root, '빛']);
  });
});
