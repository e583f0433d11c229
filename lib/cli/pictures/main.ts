import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Shown, withDemo } from '../demo/with-demo.ts';
import { waitForCard } from '../drive/card.ts';
import { hoverMark } from '../drive/hover.ts';
import { settledMarks } from '../drive/marks.ts';
import { openPopup } from '../drive/popup.ts';
import { root } from '../process/root.ts';

const note = '발표평가 결과 나오면 다시 보기';
const folder = join('tests', 'gallery', 'pictures');

/** `npm run pictures`: takes the README's pictures of the demo article with card and popup. */
await withDemo({ headless: true, say: console.log, show: takePictures });

async function takePictures(page: Page, shown: Shown): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await settledMarks(page);
  await hoverMark(page, { text: '업스테이지', nth: 3 });
  const { frame } = await waitForCard(page, '업스테이지');
  await frame.getByRole('textbox').fill(note);
  await frame.getByRole('button', { name: '저장' }).click();
  await frame.getByRole('textbox').and(frame.locator(':placeholder-shown')).waitFor();
  await take(page, 'card.png');
  const popup = await openPopup(shown, shown.profile, page);
  await popup.getByText('업스테이지').first().waitFor();
  await take(popup, 'popup.png');
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, folder, name), animations: 'disabled', caret: 'hide' });
  console.log(join(folder, name));
}
