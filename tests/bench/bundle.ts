import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lexiconModule } from '../../lib/cli/build/lexicon-module.ts';

/** Source of one classic script that holds a module of this folder and all it imports. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lexiconModule()],
    build: {
      write: false,
      target: 'chrome131',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`No bundle of ${entry}.`);
  return first.output[0].code;
}
