/**
 * The end-to-end harness: a real browser, the built extension, pages of our own served as any host.
 * The same files run in Chromium (project `e2e`) and in Firefox (project `e2e-firefox`).
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
 *     await typeInto(frame.getByRole('textbox'), '메모');  // `fill` can't see into the card in Firefox
 *     const popup = await lens.popup(page);          // over the page's tab, as a Page
 *     const options = await lens.openPage('options.html');
 *     const tabs = await lens.inExtension(() => chrome.tabs.query({}), null);
 *     await lens.tap(page, { x: 20, y: 600 });       // by touch
 *     await lens.restart();                          // same profile, same served pages, `visit` again
 *   });
 *
 * `lens` is one browser and one profile for all tests of a file; requests to hosts that are not
 * served fail. `lens.context` is playwright's own in both browsers, with these limits in Firefox:
 *
 * - Pages of the extension are opened by `lens.openPage`, at `lens.origin` + path; a `goto` there
 *   waits in vain for the load, which WebDriver does not report.
 * - The popup stands in a tab behind the page's, because WebDriver sees no real one.
 * - `emulateMedia`, init scripts on extension pages, and DevTools sessions do nothing or fail, and
 *   there is no `lens.worker` and no `lens.extensionId`. A test that needs them is
 *   `test.skipIf(inFirefox)('… (Chromium alone: why)', …)`; the files that Firefox runs
 *   are listed in `vitest.config.ts`. `npm test` lists what was not run.
 *
 * `npx vitest run --project e2e [file]` and `--project e2e-firefox` build the extension into
 * `.output/e2e` and run them.
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
export { inFirefox, test } from './test.ts';
export { typeInto } from './type-into.ts';
