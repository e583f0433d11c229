import type { Mutant } from './mutants.ts';

/** A source without the rule; fails where the rule does not stand there once. */
export function takenOut(
  source: string,
  { file, from, to }: Pick<Mutant, 'file' | 'from' | 'to'>,
): string {
  if (source.split(from).length !== 2) throw new Error(`Not once in ${file}: ${from}`);
  return source.replace(from, () => to);
}
