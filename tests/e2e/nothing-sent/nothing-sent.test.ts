import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { articlePage, hoverMark, settledMarks, waitForCard } from '../harness/index.ts';
import { openLoggingProxy } from './logging-proxy.ts';

const address = 'https://n.news.naver.com/article/004/sent';
/** What the page asks for: it shows that the proxy hears of requests. */
const ofThePage = ['counter.example:443', 'pictures.example:443'];
/** The page itself, whose picture for the tab the browser looks for beside the driver. */
const page = 'n.news.naver.com:443';
/** Hosts of the browser's makers, which it asks on its own account; no file of ours names one. */
const ofTheBrowser = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla)\.(?:com|net|org)\b/u;
const article = articlePage({ body: ['어제 카카오와 업스테이지가 말했다.'] }).replace(
  '</article>',
  '<img src="https://pictures.example/x.png" alt=""><img src="https://counter.example/" alt=""></article>',
);
const extension = inject('extension');
const note = '보내지 않는 메모';

test('a whole visit asks nothing of the network but what the page asks', async () => {
  const proxy = await openLoggingProxy();
  const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-sent-'));
  const { context, extensionId } = await launchWithExtension({
    executable: inject('executable'),
    extension,
    profile,
    headless: true,
    args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: article }),
    );
    const tab = await context.newPage();
    await tab.goto(address);
    await settledMarks(tab);
    await hoverMark(tab, { text: '카카오' });
    const { frame } = await waitForCard(tab, '카카오');
    await frame.getByRole('textbox').click();
    await tab.keyboard.type(note);
    await tab.keyboard.press('Control+Enter');
    await frame.getByText(note).and(frame.locator(':not(textarea)')).waitFor();
    for (const path of ['popup', 'sidepanel', 'options', 'welcome']) {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${extensionId}/${path}.html`);
      await own.locator('main, body > *').first().waitFor();
      await own.close();
    }
    await tab.goto('about:blank');
    await tab.waitForTimeout(500);
    const asked = [...new Set(proxy.asked)].filter((host) => !ofTheBrowser.test(host));
    expect(asked.filter((host) => host !== page).sort()).toEqual(ofThePage);
    for (const file of readdirSync(extension, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|html|css|json)$/u.test(file)) continue;
      const named = ofTheBrowser.exec(readFileSync(join(extension, file), 'utf8'));
      expect([file, named?.[0]]).toEqual([file, undefined]);
    }
  } finally {
    await context.close();
    proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
