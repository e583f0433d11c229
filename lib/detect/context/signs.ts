import type { CompiledLexicon } from '../compiled.ts';
import { type SignFinder, signFinder } from './find-signs.ts';
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

/** Reads signs out of texts; its tables are made at the first text that needs them. */
export function signReader({ signs: compiled }: CompiledLexicon): (text: string) => Sign[] {
  let find: SignFinder | undefined;
  return (text) => {
    find ??= signFinder(compiled);
    return find(text).map(({ start, end, kind }) => {
      const word = text.slice(start, end).replaceAll(' ', '');
      return { start, end, kind: signKinds[kind] ?? 'ai', word };
    });
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
