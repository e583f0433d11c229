import { describe, expect } from 'vitest';
import {
  articlePage,
  hoverMark,
  pageMarkup,
  readMarks,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/guest';
const body = Array.from({ length: 30 }, (_, at) => `문단 ${at}에서 업스테이지와 카카오가 말했다.`);

test('the page’s markup is the same with marks and card, but for one element', async ({ lens }) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const without = await lens.context.newPage();
  await without.setContent(articlePage({ body }));
  const expected = await pageMarkup(without);
  await without.close();
  const page = await lens.visit(address);
  await settledMarks(page);
  expect(await pageMarkup(page)).toMatchObject({ markup: expected.markup });
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  expect(await pageMarkup(page)).toEqual({ markup: expected.markup, hosts: 1 });
  await page.close();
});

test('nothing of the page moves', async ({ lens }) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await lens.visit(address);
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((each) =>
        JSON.stringify(each.getBoundingClientRect()),
      ),
    );
  const before = await boxes();
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  expect(await boxes()).toEqual(before);
  await page.close();
});

test('the host tells the page nothing: a plain div, closed, without the card’s address', async ({
  lens,
}) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      tag: host?.localName,
      root: host?.shadowRoot ?? null,
      children: host?.childNodes.length,
      attributes: host?.getAttributeNames().sort(),
      frames: window.length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });
  expect(seen).toMatchObject({
    tag: 'div',
    root: null,
    children: 0,
    attributes: ['popover', 'style'],
  });
  expect(seen.resources.filter((name) => name.startsWith(lens.origin))).toEqual([]);
  await page.close();
});

test('leaving the page takes the host out before the page is put aside', async ({ lens }) => {
  const next = 'https://n.news.naver.com/article/001/next';
  await lens.serve({ [address]: articlePage({ body }), [next]: articlePage({ body: ['글'] }) });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  await page.evaluate(() => {
    addEventListener('pagehide', () => {
      sessionStorage.setItem('hosts', String(document.documentElement.children.length));
    });
  });
  await page.goto(next);
  expect(await page.evaluate(() => sessionStorage.getItem('hosts'))).toBe('2');
  await page.close();
});

describe('against a page that fights', () => {
  test('a host that is thrown out comes back a few times, then no more; marks stay', async ({
    lens,
  }) => {
    await lens.serve({ [address]: articlePage({ body }) });
    const page = await lens.visit(address);
    await settledMarks(page);
    await page.evaluate(() => {
      const throwOut = () => {
        const root = document.documentElement;
        while (root.children.length > 2) {
          root.lastElementChild?.remove();
          root.dataset.thrown = String(Number(root.dataset.thrown ?? 0) + 1);
        }
      };
      throwOut();
      new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
    });
    for (let round = 0; round < 8; round++) {
      await hoverMark(page, { text: round % 2 ? '카카오' : '업스테이지' });
      await page.waitForTimeout(250);
    }
    const thrown = await page.evaluate(() => Number(document.documentElement.dataset.thrown));
    expect(thrown).toBeGreaterThan(1);
    await hoverMark(page, { text: '카카오' });
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => Number(document.documentElement.dataset.thrown))).toBe(thrown);
    expect((await readMarks(page)).length).toBe(2 * body.length);
    await page.close();
  });

  test.for([
    [
      'fades',
      "document.documentElement.lastElementChild.style.setProperty('opacity', '.1', 'important')",
    ],
    ['fades with the whole page', "document.documentElement.style.opacity = '.3'"],
    [
      'moves',
      "document.documentElement.lastElementChild.style.setProperty('translate', '200px', 'important')",
    ],
    [
      'is covered',
      "const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01'; document.body.append(d); d.showPopover()",
    ],
    ['is hidden', 'document.documentElement.lastElementChild.hidePopover()'],
  ] as const)('a card that the page %s closes', async ([, interfere], { lens }) => {
    await lens.serve({ [address]: articlePage({ body }) });
    const page = await lens.visit(address);
    await settledMarks(page);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.evaluate(interfere);
    await waitForNoCard(page);
    await page.close();
  });

  test('a page style sheet can’t change the host', async ({ lens }) => {
    const style =
      '<style>@layer x { div, iframe, * { display: none !important; opacity: 0 !important; transform: scale(.1) !important } body, body *, html, head { display: revert !important; opacity: 1 !important; transform: none !important } }</style>';
    await lens.serve({ [address]: articlePage({ body }).replace('</head>', `${style}</head>`) });
    const page = await lens.visit(address);
    await settledMarks(page);
    await hoverMark(page, { text: '카카오' });
    const { box } = await waitForCard(page, '카카오');
    expect(box.width).toBeGreaterThan(300);
    await page.close();
  });
});
