import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  articlePage,
  findMark,
  hoverMark,
  type Lens,
  openCard,
  pageMarkup,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/hover';
const body = [
  '어제 카카오와 업스테이지, 크래프톤이 말했다.',
  ...Array.from({ length: 40 }, (_, at) => `문단 ${at}은 아무 이름도 없이 이어진다.`),
];

async function visit(lens: Lens, html = articlePage({ body })): Promise<Page> {
  await lens.serve({ [address]: html });
  const page = await lens.visit(address);
  await settledMarks(page);
  return page;
}

/** Centre of a mark. */
async function centreOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const [rect] = (await findMark(page, { text })).rects;
  if (!rect) throw new Error(`${text} has no box`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Longer than any delay of ours: what has not opened by now does not. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(700);

test('resting on a mark opens its card below the word', async ({ lens }) => {
  const page = await visit(lens);
  const mark = await hoverMark(page, { text: '카카오' });
  const { box } = await waitForCard(page, '카카오');
  const bottom = Math.max(...mark.rects.map(({ y, height }) => y + height));
  expect(box.y).toBeGreaterThanOrEqual(bottom);
  expect(box.y - bottom).toBeLessThan(30);
  await page.close();
});

test.for([0.2, 0.5, 0.8])(
  'the card opens at %s of the first and the last syllable',
  async (part, { lens }) => {
    const page = await visit(lens);
    const [rect] = (await findMark(page, { text: '업스테이지' })).rects;
    if (!rect) throw new Error('no box');
    const syllable = rect.width / '업스테이지'.length;
    for (const x of [rect.x + syllable * part, rect.x + rect.width - syllable * (1 - part)]) {
      await page.mouse.move(x, rect.y + rect.height / 2, { steps: 3 });
      await waitForCard(page, '업스테이지');
      await page.mouse.move(5, 5, { steps: 3 });
      await waitForNoCard(page);
    }
    await page.close();
  },
);

test('beside the word nothing opens', async ({ lens }) => {
  const page = await visit(lens);
  const [rect] = (await findMark(page, { text: '카카오' })).rects;
  if (!rect) throw new Error('no box');
  for (const x of [rect.x - 3, rect.x + rect.width + 3]) {
    await page.mouse.move(x, rect.y + rect.height / 2, { steps: 3 });
    await settle(page);
    expect(await openCard(page)).toBeNull();
  }
  await page.close();
});

test('passing over marks opens nothing', async ({ lens }) => {
  const page = await visit(lens);
  const [from, to] = [await centreOf(page, '카카오'), await centreOf(page, '크래프톤')];
  await page.mouse.move(from.x - 80, from.y);
  await page.mouse.move(to.x + 80, to.y, { steps: 12 });
  await settle(page);
  expect(await openCard(page)).toBeNull();
  await page.close();
});

describe('the card closes', () => {
  test('when the pointer leaves', async ({ lens }) => {
    const page = await visit(lens);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.mouse.move(5, 5, { steps: 5 });
    await waitForNoCard(page);
    await page.close();
  });

  test('on Escape, which the page does not get then, and not again before the pointer moves away', async ({
    lens,
  }) => {
    const page = await visit(lens);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.title += key;
      });
    });
    const title = await page.title();
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe(`${title}Escape`);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.title()).toBe(`${title}Escapea`);
    const { x, y } = await centreOf(page, '카카오');
    await page.mouse.move(x + 2, y);
    await settle(page);
    expect(await openCard(page)).toBeNull();
    await page.close();
  });

  test('when its word is scrolled away, and follows it as long as it is there', async ({
    lens,
  }) => {
    const page = await visit(lens);
    await hoverMark(page, { text: '카카오' });
    const before = (await waitForCard(page, '카카오')).box;
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(async () => (await openCard(page))?.box.y).toBeCloseTo(before.y - 60, 0);
    await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
    await waitForNoCard(page);
    await page.close();
  });

  test('when its word goes', async ({ lens }) => {
    const page = await visit(lens);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await waitForNoCard(page);
    await page.close();
  });

  test('but not when the text around its word is written anew', async ({ lens }) => {
    const page = await visit(lens);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.evaluate(() => {
      const p = document.querySelector('article p');
      if (p) p.innerHTML = `${p.innerHTML} 한 문장이 더 있다.`;
    });
    await settle(page);
    expect(await openCard(page)).not.toBeNull();
    await page.close();
  });

  test('when another page of the site takes its place', async ({ lens }) => {
    const page = await visit(lens);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.evaluate(() => {
      history.pushState(null, '', '/article/001/other');
      document.querySelector('article')?.append('새 글');
    });
    await waitForNoCard(page);
    await page.close();
  });
});

test('who moves from the word toward the card keeps it open', async ({ lens }) => {
  const page = await visit(lens);
  const { x, y } = await centreOf(page, '카카오');
  await hoverMark(page, { text: '카카오' });
  const { box } = await waitForCard(page, '카카오');
  // Slower than the card would wait for a pointer that goes elsewhere, and not straight.
  const gap = box.y - y;
  for (let step = 1; step < 8; step++) {
    await page.mouse.move(x + step * 8, y + (gap - 2) * (step / 8));
    await page.waitForTimeout(120);
  }
  expect(await openCard(page)).not.toBeNull();
  await page.close();
});

test('resting on another mark changes the card', async ({ lens }) => {
  const page = await visit(lens);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  const { x, y } = await centreOf(page, '업스테이지');
  await page.mouse.move(x, y, { steps: 4 });
  await waitForCard(page, '업스테이지');
  await page.close();
});

test('a reader who writes keeps the card, and gets the focus back on closing it', async ({
  lens,
}) => {
  const page = await visit(
    lens,
    articlePage({ body }).replace('<article>', '<input id="search"><article>'),
  );
  await page.focus('#search');
  await hoverMark(page, { text: '카카오' });
  const { frame } = await waitForCard(page, '카카오');
  await frame.locator('textarea').first().click();
  await page.keyboard.type('적어 둔다');
  await page.mouse.move(5, 5, { steps: 5 });
  await settle(page);
  expect(await openCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.close();
});

test('a tap opens the card and a tap elsewhere closes it; a link’s tap is the link’s', async ({
  lens,
}) => {
  const html = articlePage({ body }).replace(
    '<article>',
    '<article><p><a href="#there">어제 루닛은</a></p>',
  );
  const page = await visit(lens, html);
  const tap = (at: { x: number; y: number }) => lens.tap(page, at);
  // Before the host is there, nobody listens.
  await expect.poll(async () => (await pageMarkup(page)).hosts).toBe(1);
  await tap(await centreOf(page, '크래프톤'));
  await waitForCard(page, '크래프톤');
  // Two taps at once are a double tap, which is the browser's.
  await settle(page);
  await tap({ x: 20, y: 600 });
  await waitForNoCard(page);
  await settle(page);
  await tap(await centreOf(page, '루닛'));
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
  await settle(page);
  expect(await openCard(page)).toBeNull();
  await page.close();
});

describe('where a hit is hard', () => {
  test.for([
    ['user-select: none', '<p style="user-select:none">어제 카카오는</p>'],
    ['user-select: all', '<p style="user-select:all">어제 카카오는</p>'],
    [
      'a see-through link over the text',
      '<div style="position:relative"><p>어제 카카오는</p><a href="#x" style="position:absolute;inset:0"></a></div>',
    ],
    ['zoom', '<p style="zoom:1.7">어제 카카오는</p>'],
    ['a transformed box', '<p style="transform:scale(1.3);transform-origin:0 0">어제 카카오는</p>'],
    ['vertical text', '<p style="writing-mode:vertical-rl;height:12em">어제 카카오는</p>'],
    [
      'an open shadow root',
      '<div><template shadowrootmode="open"><p>어제 카카오는</p></template></div>',
    ],
  ] as const)('the card opens in %s', async ([, markup], { lens }) => {
    const page = await visit(
      lens,
      articlePage({ body: [] }).replace('</article>', `${markup}</article>`),
    );
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.close();
  });

  test.for([
    ['a modal dialog', "document.querySelector('dialog').showModal()"],
    [
      'a fullscreen element',
      "document.querySelector('dialog').setAttribute('open', ''); document.querySelector('#full').requestFullscreen()",
    ],
  ] as const)('the card opens, and can be used, above %s', async ([above, open], { lens }) => {
    const html = articlePage({ body: [] }).replace(
      '</article>',
      '<div id="full" style="background:#fff"><dialog><p>어제 카카오는</p></dialog></div></article>',
    );
    await lens.serve({ [address]: html.replace('<dialog>', '<dialog style="top:40px">') });
    const page = await lens.visit(address);
    await page.evaluate(open);
    await settledMarks(page);
    await hoverMark(page, { text: '카카오' });
    const { frame } = await waitForCard(page, '카카오');
    await frame.locator('textarea').first().click();
    await page.keyboard.type(`${above}에 적는다`);
    expect(await frame.locator('textarea').first().inputValue()).toContain(`${above}에 적는다`);
    await page.close();
  });
});
