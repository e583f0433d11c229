/** The compiled lexicon, folded when the extension is built (see `lexicon-module.ts`). */
declare module 'virtual:lexicon' {
  const lexicon: import('../../detect/index.ts').CompiledLexicon;
  export default lexicon;
}

/** The trie of all names alone, without whose they are. */
declare module 'virtual:names' {
  const names: string;
  export default names;
}
