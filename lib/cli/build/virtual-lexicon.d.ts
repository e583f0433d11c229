/** The compiled lexicon, folded when the extension is built (see `lexicon-module.ts`). */
declare module 'virtual:lexicon' {
  const lexicon: import('../../detect/index.ts').CompiledLexicon;
  export default lexicon;
}
