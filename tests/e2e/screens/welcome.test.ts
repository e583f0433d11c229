import { describe, expect } from 'vitest';
import { test } from '../harness/index.ts';

describe('the first-run page', () => {
  test('opens when the extension is installed', async ({ lens }) => {
    expect(lens.firstRun).toBe(`chrome-extension://${lens.extensionId}/welcome.html`);
  });

  test('opens a card where the pointer rests on a name, and keeps it on the way there', async ({
    lens,
  }) => {
    const page = await lens.context.newPage();
    await page.goto(`chrome-extension://${lens.extensionId}/welcome.html`);
    const names = page.locator('.try-mark');
    // As many as the detector finds; it finds those of a page.
    expect(await names.allTextContents()).toContain('업스테이지');
    const name = names.filter({ hasText: 'SK텔레콤' });
    await name.hover();
    const card = page.locator('.try-card');
    await card.getByRole('heading', { name: 'SK텔레콤' }).first().waitFor();
    const [word, box] = [await name.boundingBox(), await card.boundingBox()];
    if (!word || !box) throw new Error('name or card has no box');
    const isOverWord =
      box.y < word.y + word.height &&
      word.y < box.y + box.height &&
      box.x < word.x + word.width &&
      word.x < box.x + box.width;
    expect(isOverWord).toBe(false);

    await page.mouse.move(box.x + 60, box.y + 60, { steps: 12 });
    await page.waitForTimeout(600);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2, { steps: 4 });
    await expect.poll(() => card.count()).toBe(0);
    await page.close();
  });

  test('opens and closes cards without a mouse', async ({ lens }) => {
    const page = await lens.context.newPage();
    await page.goto(`chrome-extension://${lens.extensionId}/welcome.html`);
    await page.locator('.try-mark').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.try-card').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.try-card').count()).toBe(0);
    await page.close();
  });
});
