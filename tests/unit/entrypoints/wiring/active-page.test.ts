import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activePage } from '../../../../entrypoints/wiring/active-page.ts';
import { createSettings } from '../../../../lib/settings/client.ts';
import type { Site } from '../../../../lib/sites/sites.ts';
import { overview } from '../../../gallery/samples.ts';

/** One active tab, whose page answers or has nobody who would. */
function tab(fields: { url?: string; status: string }, answer: unknown = undefined): void {
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 5, ...fields }],
    sendMessage: (
      _tab: number,
      _message: unknown,
      _to: unknown,
      respond: (answer: unknown) => void,
    ) => respond(answer),
  });
}

const settings = () => createSettings(fakeBrowser.storage.local);
const page = () => activePage(settings());

const article = 'https://n.news.naver.com/article/014/0000000001';

describe('asking the active page', () => {
  beforeEach(() => fakeBrowser.reset());

  test('gives what stands on it', async () => {
    tab({ url: article, status: 'complete' }, { res: overview });
    expect(await page().ask()).toEqual({
      type: 'answered',
      overview,
      site: expect.objectContaining({ outlet: '네이버 뉴스' }),
    });
  });

  test.each([
    ['another site', 'https://example.com/'],
    ['a path of a shared host that is no news', 'https://www.msn.com/en-us/news'],
    ['a page whose address the browser keeps to itself', undefined],
    ['a page of the browser’s own', 'chrome://settings'],
  ])('tells %s from one of ours', async (_, url) => {
    tab({ ...(url === undefined ? {} : { url }), status: 'complete' });
    expect(await page().ask()).toEqual({ type: 'uncovered' });
  });

  test('waits for a page of ours that is loading, and says when a loaded one is silent', async () => {
    tab({ url: article, status: 'loading' });
    expect(await page().ask()).toBeNull();
    tab({ url: article, status: 'complete' });
    expect(await page().ask()).toEqual({ type: 'silent' });
  });

  test('asks nobody on a site that is switched off, until it is on again', async () => {
    tab({ url: article, status: 'complete' }, { res: overview });
    const { site } = (await page().ask()) as { site: Site };
    await page().switchSite(site, false);
    expect(await page().ask()).toEqual({ type: 'off', site });
    await page().switchSite(site, true);
    expect(await page().ask()).toMatchObject({ type: 'answered' });
  });
});
