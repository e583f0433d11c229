/**
 * The end-to-end harness: real Chromium, the built extension, pages of our own served as any host.
 *
 *   import { expect } from 'vitest';
 *   import { articlePage, hoverMark, settledMarks, test, waitForCard } from './harness/index.ts';
 *
 *   test('a mark opens a card', async ({ lens }) => {
 *     const address = 'https://n.news.naver.com/article/009/0000000001';
 *     await lens.serve({ [address]: articlePage({ body: ['KT가 …'] }) });
 *     const page = await lens.visit(address);
 *     expect((await settledMarks(page)).map((mark) => mark.text)).toEqual(['KT']);
 *     await hoverMark(page, { text: 'KT' });
 *     const { frame, box } = await waitForCard(page, '케이티');
 *     const popup = await lens.popup(page); // the real one, as a Page
 *     await lens.restart();                 // same profile, same served pages, `visit` again
 *   });
 *
 * `lens` is one browser and one profile for all tests of a file; requests to hosts that are not
 * served fail. `lens.context`, `lens.worker` and `lens.extensionId` are playwright's own.
 *
 * `npx vitest run --project e2e [file]` builds the extension into `.output/e2e` and runs them.
 */

export {
  cardFrame,
  type OpenCard,
  openCard,
  visibleText,
  waitForCard,
  waitForNoCard,
} from '../../../lib/cli/drive/card.ts';
export { findMark, hoverMark, type WhichMark } from '../../../lib/cli/drive/hover.ts';
export { type Mark, readMarks, settledMarks } from '../../../lib/cli/drive/marks.ts';
export { articlePage } from '../../fixtures/article-page.ts';
export { pageMarkup } from './dom.ts';
export { Lens } from './lens.ts';
export { type Box, type Colour, coloursIn } from './pixels.ts';
export { test } from './test.ts';
