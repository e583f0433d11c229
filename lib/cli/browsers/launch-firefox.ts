import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { aKoreanReader, type Launch, type LaunchedBrowser } from './launch.ts';
import { wakeRealm } from './wake-realm.ts';

/** A running Firefox with the extension in it. */
export interface LaunchedFirefox extends LaunchedBrowser {
  browser: 'firefox';
}

/** Firefox makes up a host for each installed extension; this one is told beforehand. */
const HOST = '6b2d1c1e-7a5f-4c55-9a57-0b7f6a1c2d3e';

/**
 * Starts a Firefox with the extension, over WebDriver BiDi (playwright's `moz-` channel). The
 * extension is installed for good by a file in the profile that holds its folder's path, so that a
 * profile that is opened again has its storage; a temporary add-on would lose it.
 */
export async function launchFirefoxWithExtension(launch: Launch): Promise<LaunchedFirefox> {
  const id = await geckoId(launch.extension);
  const extensions = join(launch.profile, 'extensions');
  await mkdir(extensions, { recursive: true });
  await writeFile(join(extensions, id), resolve(launch.extension));
  const context = await firefox.launchPersistentContext(launch.profile, {
    channel: 'moz-firefox',
    executablePath: launch.executable,
    headless: launch.headless,
    ...(launch.headless ? aKoreanReader : { viewport: null }),
    // Extension pages are part of the browser to WebDriver.
    args: ['--remote-allow-system-access', ...(launch.args ?? [])],
    firefoxUserPrefs: {
      // Ours is neither signed nor switched on by hand.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      // What playwright waits for in a tab behind another: a frame that is drawn.
      'layout.throttled_frame_rate': 60,
      // No question of the browser can be answered headless: grant what a click asks for.
      'extensions.webextOptionalPermissionPrompts': false,
      ...noChatter,
    },
  });
  const origin = `moz-extension://${HOST}`;
  const watch = (page: Page) =>
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith(origin)) void wakeRealm(frame);
    });
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return { browser: 'firefox', context, origin };
}

/** Nothing that the browser tells or asks its makers belongs to a test. */
const noChatter = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is no build for Firefox.`);
  return id;
}

/** Opens a page of the extension in a window of its own; WebDriver does not report that it has loaded. */
export async function openFirefoxPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
