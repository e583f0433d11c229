import { type CompiledLexicon, keyOf } from '../compiled.ts';
import type { SignKind } from './sign-words.ts';

/** A sign of what the text is about. */
export interface Sign {
  at: number;
  kind: SignKind;
  /** The word, as a key: two spellings of it are one sign. */
  word: string;
}

/** Reads signs out of texts; the expression is made at the first text that needs it. */
export function signReader(lexicon: CompiledLexicon): (text: string) => Sign[] {
  let expression: RegExp | undefined;
  return (text) => {
    expression ??= new RegExp(lexicon.signs, 'gu');
    const signs: Sign[] = [];
    for (const { 0: found, index } of text.matchAll(expression)) {
      const word = keyOf(found);
      const kind = lexicon.signOf[word];
      if (kind !== undefined) signs.push({ at: index, kind: kind as SignKind, word });
    }
    return signs;
  };
}

/** Signs between two offsets, counted by kind: how many different words each kind has there. */
export function countSigns(signs: readonly Sign[], from: number, until: number): SignCounts {
  const words = new Map<SignKind, Set<string>>();
  for (const { at, kind, word } of signs) {
    if (at < from || at >= until) continue;
    const known = words.get(kind);
    if (known === undefined) words.set(kind, new Set([word]));
    else known.add(word);
  }
  return (kind) => words.get(kind)?.size ?? 0;
}

/** Number of different words that are signs of a kind. */
export type SignCounts = (kind: SignKind) => number;
