import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  articlePage,
  type Lens,
  openCard,
  readMarks,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/frames';
const inside = {
  own: 'https://n.news.naver.com/comments',
  listed: 'https://www.yna.co.kr/comments',
  unlisted: 'https://comments.example/comments',
};
const comments = articlePage({ title: '댓글', body: ['카카오가 말했다.'] });
const filler = (paragraphs: number): string => '<p>이름 없는 글.</p>'.repeat(paragraphs);

/** An article without names that holds this markup, and a frame named `inside` in it. */
async function visit(lens: Lens, markup: string): Promise<{ page: Page; frame: Frame }> {
  const html = articlePage({ title: '기사', body: ['이름 없는 글.'] });
  const pages = Object.fromEntries(Object.values(inside).map((each) => [each, comments]));
  await lens.serve({ ...pages, [address]: html.replace('</article>', `${markup}</article>`) });
  const page = await lens.visit(address);
  const frame = page.frame('inside');
  if (!frame) throw new Error('no frame');
  return { page, frame };
}

/** Rests on the middle of a frame's first mark. */
async function hoverIn(page: Page, frame: Frame): Promise<void> {
  const [mark] = await settledMarks(frame);
  const rect = mark?.rects[0];
  const box = await (await frame.frameElement()).boundingBox();
  if (!rect || !box) throw new Error('no mark in the frame');
  const y = box.y + rect.y + rect.height / 2;
  await page.mouse.move(box.x + rect.x + 2, y);
  await page.mouse.move(box.x + rect.x + rect.width / 2, y, { steps: 4 });
}

const size = 'width="600" height="500" style="border:0"';
const srcdoc = '<p>카카오가 말했다.</p>';

describe('names are marked, and cards open, in a frame', () => {
  test.for([
    ['of the page’s own origin', `<iframe name="inside" ${size} src="${inside.own}"></iframe>`],
    ['of another listed host', `<iframe name="inside" ${size} src="${inside.listed}"></iframe>`],
    ['without an address', `<iframe name="inside" ${size} srcdoc="${srcdoc}"></iframe>`],
  ] as const)('%s', async ([, markup], { lens }) => {
    const { page, frame } = await visit(lens, markup);
    expect((await settledMarks(frame)).map(({ text }) => text)).toEqual(['카카오']);
    await hoverIn(page, frame);
    await waitForCard(page, '카카오');
    // Longer than the browser takes to say whether the card is seen.
    await page.waitForTimeout(600);
    expect(await openCard(page)).not.toBeNull();
    await page.close();
  });

  test('that the page’s scripts fill', async ({ lens }) => {
    const { page, frame } = await visit(lens, `<iframe name="inside" ${size}></iframe>`);
    await page.evaluate(() => {
      const body = document.querySelector('iframe')?.contentDocument?.body;
      if (body) body.innerHTML = '<p>카카오가 말했다.</p>';
    });
    expect((await settledMarks(frame)).map(({ text }) => text)).toEqual(['카카오']);
    await page.close();
  });
});

test('a frame of a host that is not listed is left alone', async ({ lens }) => {
  const { page, frame } = await visit(
    lens,
    `<iframe name="inside" ${size} src="${inside.unlisted}"></iframe><p>카카오가 말했다.</p>`,
  );
  await settledMarks(page);
  expect(await readMarks(frame)).toEqual([]);
  await page.close();
});

test('the card stays inside the part of a tall frame that the window shows', async ({ lens }) => {
  const tall = `<iframe name="inside" width="600" height="4000" srcdoc="${srcdoc}"></iframe>`;
  const { page, frame } = await visit(lens, `${filler(4)}${tall}`);
  await frame.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>글</p>'.repeat(5)));
  await hoverIn(page, frame);
  const { box } = await waitForCard(page, '카카오');
  const height = page.viewportSize()?.height ?? 0;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  await page.close();
});

describe('no card opens, and marks stay, in a frame', () => {
  test.for([
    ['that is too small', '<iframe name="inside" width="300" height="60" srcdoc="SRC"></iframe>'],
    ['without scripts', `<iframe name="inside" ${size} sandbox src="${inside.own}"></iframe>`],
  ] as const)('%s', async ([, markup], { lens }) => {
    const { page, frame } = await visit(lens, markup.replace('SRC', srcdoc));
    await hoverIn(page, frame);
    await page.waitForTimeout(900);
    expect(await openCard(page)).toBeNull();
    expect((await readMarks(frame)).map(({ text }) => text)).toEqual(['카카오']);
    await page.close();
  });
});

describe('a card in a frame closes when the page around', () => {
  const cover = `const d = document.createElement('div');
    d.style.cssText = 'position:fixed;inset:0;z-index:9;opacity:.01'; document.body.append(d)`;

  test.for([
    ['fades the frame', inside.own, 'document.querySelector("iframe").style.opacity = ".3"'],
    ['fades itself', inside.own, 'document.body.style.opacity = ".3"'],
    ['covers the frame', inside.own, cover],
    ['of another origin fades it', inside.listed, 'document.body.style.opacity = ".3"'],
    ['of another origin covers it', inside.listed, cover],
  ] as const)('%s', async ([, src, act], { lens }) => {
    const { page, frame } = await visit(
      lens,
      `<iframe name="inside" ${size} src="${src}"></iframe>`,
    );
    await hoverIn(page, frame);
    await waitForCard(page, '카카오');
    await page.evaluate(act);
    await waitForNoCard(page);
    await page.close();
  });
});

test('a note made in a frame belongs to the article around it', async ({ lens }) => {
  const { page, frame } = await visit(
    lens,
    `<iframe name="inside" ${size} src="${inside.own}"></iframe>`,
  );
  await hoverIn(page, frame);
  const { frame: card } = await waitForCard(page, '카카오');
  await card.getByRole('textbox').first().fill('틀 안의 메모');
  await card.getByRole('button', { name: '저장' }).click();
  await expect.poll(() => card.getByText('틀 안의 메모').count()).toBeGreaterThan(0);
  const popup = await lens.popup(page);
  await popup.getByRole('tab', { name: /메모/u }).click();
  const place = popup.locator('.note-place').getByRole('button');
  await expect.poll(() => place.allTextContents()).toEqual(['기사']);
  await page.close();
});
