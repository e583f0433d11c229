import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';
import { ensureChromium } from '../../../lib/cli/browsers/ensure-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that runs the tests. */
    chromium: string;
    /** Folder of the unpacked extension under test. */
    extension: string;
  }
}

/** Before the end-to-end tests: a browser, and a fresh build in a folder of its own. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await ensureChromium(console.log));
  await build({ outDir: '.output/e2e' });
  const folder = new URL('../../../.output/e2e/chrome-mv3', import.meta.url);
  project.provide('extension', fileURLToPath(folder));
}
