/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** What stood before and after a quote. */
export interface Context {
  prefix: string;
  suffix: string;
}

/**
 * How far a place's surroundings are those of a quote, from 0 to 1: units that agree, counted
 * outwards from the place, of all that are known. Null where none are known.
 */
export function agreement(
  text: string,
  { start, end }: Stretch,
  { prefix, suffix }: Context,
): number | null {
  const known = prefix.length + suffix.length;
  if (known === 0) return null;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  // A side that agrees wholly speaks for the place whatever was written on the other.
  const whole = Math.max(
    before === prefix.length ? before : 0,
    after === suffix.length ? after : 0,
  );
  return whole >= ENOUGH ? Math.max(0.5, (before + after) / known) : (before + after) / known;
}

/** Units of one side that say where a quote stands. */
const ENOUGH = 8;
