import type { Plugin } from 'vite';
import { loadLexicon } from '../../dataset/lexicon/load.ts';
import { compile } from '../../detect/compile/compile.ts';
import { compileNamesAlone } from '../../detect/compile/names.ts';

/** What can be imported: each holds what one script needs and no more. */
const modules = new Map<string, () => unknown>([
  ['virtual:lexicon', () => compile(loadLexicon())],
  ['virtual:names', () => compileNamesAlone(loadLexicon())],
]);

/** Vite plugin that folds the lexicon at build time: compiling it on each page costs a start (design 13). */
export function lexiconModule(): Plugin {
  return {
    name: 'k-ai-lens:lexicon',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules.get(id.slice(1));
      // A string that JSON.parse reads starts faster than the same object as source text.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`;
    },
  };
}
