import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../browsers/ensure.ts';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { debuggingPort } from '../drive/popup.ts';
import { servePages } from '../drive/serve.ts';
import { buildExtension } from '../extension/build.ts';
import { demoAddress, demoArticle } from './demo.ts';

/** How the demo is shown, and what is done with it. */
export interface Demo {
  headless: boolean;
  say: (line: string) => void;
  show: (page: Page, shown: Shown) => Promise<void>;
}

/** The running demo. */
export interface Shown extends Launched {
  /** The browser's user data folder. */
  profile: string;
}

/**
 * Builds the extension, opens the demo article in a Chromium with it, and closes the browser when
 * `show` is done. The profile is a temporary folder and goes however the process ends.
 */
export async function withDemo({ headless, say, show }: Demo): Promise<void> {
  const executable = await ensureChromium(say);
  say('Building the extension …');
  const extension = await buildExtension('.output/demo', headless ? 'korean' : 'all languages');
  say(`Starting ${executable} …`);
  const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-'));
  const removeProfile = () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', removeProfile);
  const launched = await launchWithExtension({
    executable,
    extension,
    profile,
    headless,
    args: headless ? [debuggingPort] : [],
  });
  try {
    await servePages(launched.context, { [demoAddress]: await demoArticle() });
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    await page.goto(demoAddress);
    await show(page, { ...launched, profile });
  } finally {
    await launched.context.close();
  }
}
