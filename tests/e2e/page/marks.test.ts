import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { markNames } from '../../../lib/page/paint/mark-names.ts';
import {
  articlePage,
  coloursIn,
  type Lens,
  readMarks,
  settledMarks,
  test,
} from '../harness/index.ts';

const address = (name: string): string => `https://n.news.naver.com/article/001/${name}`;

/** A page with this markup below one marked name that proves that marking is done. */
async function visit(lens: Lens, name: string, markup: string): Promise<Page> {
  const html = articlePage({ body: ['업스테이지가 말했다.'] });
  const page = address(name);
  await lens.serve({ [page]: html.replace('</article>', `${markup}</article>`) });
  return lens.visit(page);
}

async function marksOf(page: Page): Promise<string[]> {
  return (await settledMarks(page)).map(({ text }) => text).filter((text) => text !== '업스테이지');
}

describe('a name is marked', () => {
  test.for([
    ['over inline elements', '<p>어제 네이버<b>클라<i>우드</i></b>는</p>', '네이버클라우드'],
    ['over a line break', '<p>어제 LG<br>AI연구원은</p>', 'LGAI연구원'],
    ['over a place to break it', '<p>어제 카<wbr>카오는</p>', '카카오'],
    ['over a soft hyphen', '<p>어제 크래&shy;프톤은</p>', '크래\u00ad프톤'],
    ['over a line break of the source', '<p>어제 LG\n    AI연구원은</p>', 'LG\n    AI연구원'],
    ['under a ruby', '<p>어제 <ruby>카카오<rt>kakao</rt></ruby>는</p>', '카카오'],
    [
      'beside a box of its own',
      '<p><b style="display:block">선정</b><i style="display:block">카카오</i></p>',
      '카카오',
    ],
    [
      'in an open shadow root',
      '<div><template shadowrootmode="open"><p>어제 카카오는</p></template></div>',
      '카카오',
    ],
  ] as const)('%s', async ([name, markup, text], { lens }) => {
    const page = await visit(lens, encodeURIComponent(name), markup);
    expect(await marksOf(page)).toEqual([text]);
    await page.close();
  });

  test('and drawn in a shadow root as anywhere', async ({ lens }) => {
    const markup =
      '<div id="host"><template shadowrootmode="open"><p>어제 카카오는</p></template></div>';
    const page = await visit(lens, 'drawn', markup);
    expect(await marksOf(page)).toEqual(['카카오']);
    const lines = await page.evaluate(
      (highlight) =>
        [
          document.querySelector('article p'),
          document.querySelector('#host')?.shadowRoot?.firstElementChild,
        ].map((element) => element && getComputedStyle(element, highlight).textDecorationLine),
      `::highlight(${markNames.company})`,
    );
    expect(lines).toEqual(['underline', 'underline']);
    await page.close();
  });

  test('in the closed shadow root of a custom element', async ({ lens }) => {
    const page = await visit(
      lens,
      'closed',
      `<x-box></x-box><script>
        document.querySelector('x-box').attachShadow({ mode: 'closed' }).innerHTML = '<p>어제 카카오는</p>';
      </script>`,
    );
    expect(await marksOf(page)).toEqual(['카카오']);
    await page.close();
  });

  test.for([
    ['of the page', '<div id="box"></div>', ''],
    ['of a block that comes later', '', '<div><div id="box"></div></div>'],
  ] as const)(
    'in the closed shadow root of an element %s that HTML knows',
    async ([name, markup, later], { lens }) => {
      const fill =
        "box.attachShadow({ mode: 'closed' }).innerHTML = '<p>어제 카카오는</p><section></section>'";
      const script = `
      document.querySelector('article').insertAdjacentHTML('beforeend', '${later}');
      ${fill}`;
      const page = await visit(lens, `plain-${encodeURIComponent(name)}`, `${markup}`);
      await settledMarks(page);
      await page.evaluate(script);
      // No change of the tree tells of a root: one that a page attaches later is found with the next.
      if (!later) await page.evaluate("box.after(document.createElement('div'), box)");
      await expect.poll(() => marksOf(page)).toEqual(['카카오']);
      await page.close();
    },
  );
});

test.for([
  ['in a script', '<script type="text/plain">카카오는</script>'],
  ['in a text field', '<textarea>카카오는</textarea><input value="카카오는">'],
  ['in text that the reader edits', '<div contenteditable>카카오는 <b>카카오는</b></div>'],
  ['in code', '<code>카카오는</code>'],
  [
    'where it is hidden',
    '<p style="display:none">카카오는</p><p style="visibility:hidden">카카오는</p><p hidden>카카오는</p>',
  ],
  ['where two blocks meet', '<div>카</div><div>카오는</div>'],
] as const)('no name is marked %s', async ([name, markup], { lens }) => {
  const page = await visit(lens, encodeURIComponent(name), markup);
  expect(await marksOf(page)).toEqual([]);
  await page.close();
});

describe('when the page changes', () => {
  const body =
    '<p id="one">어제 카카오는</p><p id="two">오늘</p><details><summary>더</summary><p>카카오는</p></details>';

  test.for([
    [
      'characters',
      "document.querySelector('#one').firstChild.data = '어제 크래프톤은'",
      ['크래프톤'],
    ],
    ['text that goes', "document.querySelector('#one').textContent = ''", []],
    ['a block that goes', "document.querySelector('#one').remove()", []],
    [
      'a block that comes',
      "document.querySelector('#two').insertAdjacentHTML('afterend', '<section><p>KAIST는</p></section>')",
      ['카카오', 'KAIST'],
    ],
    [
      'inline text that comes',
      "document.querySelector('#two').insertAdjacentHTML('beforeend', ' <b>크래프톤</b>은')",
      ['카카오', '크래프톤'],
    ],
    [
      'a name that becomes a part of another',
      "document.querySelector('#one').firstChild.data = '어제 카카오'; document.querySelector('#one').append('뱅크는')",
      [],
    ],
    [
      'a block that moves',
      "document.querySelector('#two').after(document.querySelector('#one'))",
      ['카카오'],
    ],
    ['a body that is replaced', "document.body.innerHTML = '<p>KAIST는</p>'", ['KAIST']],
    [
      'folded text that opens',
      "document.querySelector('details').open = true",
      ['카카오', '카카오'],
    ],
  ] as const)('marks follow %s', async ([name, change, expected], { lens }) => {
    const page = await visit(lens, encodeURIComponent(name), body);
    expect(await marksOf(page)).toEqual(['카카오']);
    await page.evaluate(change);
    await expect.poll(() => marksOf(page)).toEqual(expected);
    await page.close();
  });

  test('a stale mark is gone before anything else runs', async ({ lens }) => {
    const page = await visit(lens, 'stale', body);
    await marksOf(page);
    const left = await page.evaluate(async () => {
      const text = document.querySelector('#one')?.firstChild;
      if (!(text instanceof Text)) throw new Error('no text');
      text.data = '다른 글';
      await Promise.resolve();
      const nodes: Node[] = [];
      for (const [, highlight] of CSS.highlights) {
        for (const range of highlight) nodes.push(range.startContainer);
      }
      return nodes.includes(text);
    });
    expect(left).toBe(false);
    await page.close();
  });

  test('an article that comes by the history API is marked, without what was before', async ({
    lens,
  }) => {
    const page = await visit(lens, 'spa', body);
    await marksOf(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/article/001/next');
      const article = document.querySelector('article');
      if (article) article.innerHTML = '<p>KAIST는 말했다.</p>';
    });
    await expect.poll(() => marksOf(page)).toEqual(['KAIST']);
    await page.close();
  });
});

describe('the page’s own highlights', () => {
  test('are left alone, and ours come back when the page clears all', async ({ lens }) => {
    const page = await visit(lens, 'clear', '<p>어제 카카오는</p>');
    const before = await settledMarks(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('theirs', new Highlight());
    });
    expect(await readMarks(page)).toEqual([]);
    await expect.poll(() => readMarks(page)).toEqual(before);
    expect(await page.evaluate(() => CSS.highlights.has('theirs'))).toBe(true);
    await page.close();
  });

  test('ours come back when the page empties them', async ({ lens }) => {
    const page = await visit(lens, 'empty', '<p>어제 카카오는</p>');
    const before = await settledMarks(page);
    await page.evaluate(() => {
      for (const [, highlight] of CSS.highlights) highlight.clear();
    });
    await expect.poll(() => readMarks(page)).toEqual(before);
    await page.close();
  });
});

test('marks stay out of print', async ({ lens }) => {
  const page = await visit(lens, 'print', '');
  const [rect] = (await settledMarks(page))[0]?.rects ?? [];
  if (!rect) throw new Error('no mark');
  const isGrey = ([red, green, blue]: readonly number[]) => red === green && green === blue;
  expect((await coloursIn(page, rect)).every(isGrey)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect((await coloursIn(page, rect)).every(isGrey)).toBe(true);
  await page.close();
});

test('a page of 20,000 paragraphs is marked to its end', async ({ lens }) => {
  const paragraphs = Array.from(
    { length: 20_000 },
    (_, at) => `<p>문단 ${at}, 이어지는 글입니다.</p>`,
  );
  const page = await visit(lens, 'long', `${paragraphs.join('')}<p>끝의 카카오는</p>`);
  await expect.poll(() => marksOf(page), { timeout: 10_000 }).toEqual(['카카오']);
  await page.close();
});
