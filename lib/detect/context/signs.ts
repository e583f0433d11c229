import type { CompiledLexicon } from '../compiled.ts';
import { type SignKind, signKinds } from './sign-kinds.ts';

/** A sign of what the text is about. */
export interface Sign {
  start: number;
  end: number;
  kind: SignKind;
  /** The word without blanks: two spellings of it are one sign. */
  word: string;
}

/** Number of different words that are signs of a kind. */
export type Count = (kind: SignKind) => number;

/** Reads signs out of texts; the expression is made at the first text that needs it. */
export function signReader(lexicon: CompiledLexicon): (text: string) => Sign[] {
  let expression: RegExp | undefined;
  return (text) => {
    expression ??= new RegExp(lexicon.signs, 'g');
    const signs: Sign[] = [];
    for (const match of text.matchAll(expression)) {
      const found = match[0];
      const kind = signKinds[match.indexOf(found, 1) - 1];
      if (kind === undefined) continue;
      const { index: start } = match;
      signs.push({ start, end: start + found.length, kind, word: found.replaceAll(' ', '') });
    }
    return signs;
  };
}

/** Counts signs by kind. */
export function counting(signs: Iterable<Sign>): Count {
  const words = new Map<SignKind, Set<string>>();
  for (const { kind, word } of signs) {
    const known = words.get(kind);
    if (known === undefined) words.set(kind, new Set([word]));
    else known.add(word);
  }
  return (kind) => words.get(kind)?.size ?? 0;
}
