import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hazard } from '../../fixtures/hazards/hazard.ts';
import { hazards } from '../../fixtures/hazards/index.ts';
import {
  articlePage,
  hoverMark,
  type Lens,
  openCard,
  readMarks,
  test,
  waitForCard,
} from '../harness/index.ts';

const host = 'https://n.news.naver.com';

async function visit(lens: Lens, { name, source, contentType }: Hazard): Promise<Page> {
  const address = `${host}/hazard/${hazards.findIndex((each) => each.name === name)}`;
  await lens.serve({
    [`${host}/frameset-inside`]: articlePage({ body: ['어제 카카오는 말했다.'] }),
  });
  await lens.context.route(address, (route) =>
    route.fulfill({ contentType: contentType ?? 'text/html; charset=utf-8', body: source }),
  );
  return lens.visit(address);
}

const textsIn = async (place: Page | Frame): Promise<string[]> =>
  (await readMarks(place)).map(({ text }) => text);

test.for(hazards)('$name', { timeout: 40_000 }, async (hazard, { lens }) => {
  const page = await visit(lens, hazard);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  if (hazard.script) await page.evaluate(hazard.script);
  const place = page.frame('inside') ?? page;
  await expect.poll(() => textsIn(place), { timeout: 20_000 }).toEqual(hazard.marks);
  if (place === page) {
    await hoverMark(page, { text: hazard.marks[0] ?? '' });
    if (hazard.noCard) {
      await page.waitForTimeout(900);
      expect(await openCard(page), hazard.noCard).toBeNull();
    } else {
      await waitForCard(page, '카카오');
    }
  }
  expect(errors).toEqual([]);
  await page.close();
});
