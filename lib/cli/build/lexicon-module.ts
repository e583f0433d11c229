import type { Plugin } from 'vite';
import { loadLexicon } from '../../dataset/lexicon/load.ts';
import { compile } from '../../detect/compile/compile.ts';
import type { CompiledLexicon } from '../../detect/index.ts';

/** What can be imported, and its source text: each holds what one script needs and no more. */
const modules = new Map<string, (lexicon: CompiledLexicon) => string>([
  // A string that JSON.parse reads starts faster than the same object as source text.
  [
    'virtual:lexicon',
    (lexicon) => `export default JSON.parse(${JSON.stringify(JSON.stringify(lexicon))})`,
  ],
  ['virtual:surfaces', ({ surfaces }) => `export default ${JSON.stringify(surfaces)}`],
]);

/** Vite plugin that folds the lexicon at build time: compiling it on each page costs a start (design 13). */
export function lexiconModule(): Plugin {
  return {
    name: 'k-ai-lens:lexicon',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.slice(1))?.(compile(loadLexicon())),
  };
}
