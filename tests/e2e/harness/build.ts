import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../lib/cli/browsers/ensure-chromium.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';

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
  project.provide('extension', await buildExtension('.output/e2e', 'korean'));
}
