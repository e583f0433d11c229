import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledPackages } from './lib/cli/build/bundled-packages.ts';
import { lexiconModule } from './lib/cli/build/lexicon-module.ts';
import { manifest } from './lib/cli/build/manifest.ts';
import { textOnly } from './lib/cli/build/text-only.ts';
import { contentMatches } from './lib/sites/match-patterns.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({
    plugins: [preact(), lexiconModule(), textOnly(), bundledPackages()],
    // The floors of the manifest: nothing is rewritten for older browsers.
    build: {
      target: ['chrome131', 'firefox140'],
      // It fetches: these browsers need it not, and nothing of ours makes a request.
      modulePreload: { polyfill: false },
    },
    resolve: {
      // WXT's own context announces the extension to the page and obeys it (design 4).
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/page/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    // Here and not in the definition: WXT would bundle the hosts into the script that runs on each page.
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = contentMatches();
      }
    },
  },
});
