import type { TestProject } from 'vitest/node';
import { ensureChromium, ensureFirefox } from '../../../lib/cli/browsers/ensure.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser runs the tests. */
    browser: 'chromium' | 'firefox';
    /** Its path. */
    executable: string;
    /** Folder of the unpacked extension under test. */
    extension: string;
  }
}

/** Before the end-to-end tests: the project's browser, and a fresh build in a folder of its own. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = project.name === 'e2e-firefox' ? 'firefox' : 'chromium';
  const [ensure, target] =
    browser === 'firefox'
      ? [ensureFirefox, 'firefox' as const]
      : [ensureChromium, 'chrome' as const];
  project.provide('browser', browser);
  project.provide('executable', await ensure(console.log));
  project.provide('extension', await buildExtension('.output/e2e', 'korean', target));
}
