import type { Names } from '../dataset/types.ts';
import { language } from './translate.ts';

/** A name in the reader's language. */
export function nameOf({ names }: { names: Names }): string {
  return names[language()];
}

/** The name in the other language, where it is another; null where both are one. */
export function otherNameOf({ names }: { names: Names }): { text: string; lang: string } | null {
  if (names.ko === names.en) return null;
  const lang = language() === 'ko' ? 'en' : 'ko';
  return { text: names[lang], lang };
}

/** A list of names in a sentence: `가, 나, 다`, `A, B, and C`. */
export function joinNames(names: readonly string[]): string {
  return nameList(names)
    .map(({ value }) => value)
    .join('');
}

/** The same list in pieces, for names that are links: `literal` pieces stand between them. */
export function nameList(
  names: readonly string[],
): { type: 'element' | 'literal'; value: string }[] {
  // Intl's Korean list ends in `및`, which no newspaper writes between names.
  if (language() === 'ko') {
    return names.flatMap((value, index) => [
      ...(index > 0 ? [{ type: 'literal' as const, value: ', ' }] : []),
      { type: 'element' as const, value },
    ]);
  }
  return new Intl.ListFormat(language()).formatToParts(names);
}
