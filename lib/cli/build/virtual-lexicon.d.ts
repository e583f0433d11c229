/** The compiled lexicon, folded when the extension is built (see `lexicon-module.ts`). */
declare module 'virtual:lexicon' {
  const lexicon: import('../../detect/index.ts').CompiledLexicon;
  export default lexicon;
}

/** Source of the expression that finds every surface of the lexicon, case ignored. */
declare module 'virtual:surfaces' {
  const surfaces: string;
  export default surfaces;
}
