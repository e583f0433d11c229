/**
 * How a trie is written: one string, read where it lies, so that a lexicon of any size is ready as
 * soon as it is loaded. It is a walk through the trie in depth: characters stand for themselves,
 * these units, which stand in no name, for the rest. The alternatives at a place follow each other,
 * each behind a `FORK` with its length in units; behind the last of them, and behind the last `END`
 * of a way, stands `STOP`.
 */
export const FORK = 0x7b;
/** A word ends here; a number follows: what the word stands for. */
export const END = 0x7c;
export const STOP = 0x7d;
/** Blanks of any kind and number, or none. */
export const GAP = 0x7e;
/** One hyphen, other dash, or blank, or none of them. */
export const DASH = 0x7f;
/** One space, or none. */
export const SPACE = 0x80;
/** One digit. */
export const DIGIT = 0x81;
/** Digits, as many as there are, at least one. */
export const DIGITS = 0x82;

/** First unit that stands for itself again. */
export const BEYOND = 0x83;

/** Numbers are written in units from here on, `BASE` values each, the highest first ... */
export const ZERO = 0x20;
export const BASE = 2048;
/** ... and all but the last with this added. */
export const MORE = 2048;
