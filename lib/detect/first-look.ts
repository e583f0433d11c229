import { isRare } from './text/fold-text.ts';

/**
 * Makes the cheapest test that no text with a mention fails: a surface of the lexicon stands in it,
 * or characters that may hide one (A.3). `surfaces` is `CompiledLexicon.surfaces`. Most of what
 * passes holds no mention: the detector decides.
 */
export function firstLook(surfaces: string): (text: string) => boolean {
  const expression = new RegExp(surfaces, 'i');
  return (text) => expression.test(text) || isRare(text);
}
