import type { Plugin } from 'vite';
import { loadLexicon } from '../../dataset/lexicon/load.ts';
import { compile } from '../../detect/compile/compile.ts';

/** Import this to get the lexicon as the detector wants it, compiled when the extension is built. */
const ID = 'virtual:lexicon';

/** Vite plugin that folds the lexicon at build time: compiling it on each page costs a start (design 13). */
export function lexiconModule(): Plugin {
  return {
    name: 'k-ai-lens:lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      // A string that JSON.parse reads starts faster than the same object as source text.
      const json = JSON.stringify(JSON.stringify(compile(loadLexicon())));
      return `export default JSON.parse(${json})`;
    },
  };
}
