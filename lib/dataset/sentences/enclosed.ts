/** A stretch of text between quotes or brackets, these included. */
export interface Enclosed {
  start: number;
  end: number;
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '【': '】',
  '「': '」',
  '『': '』',
  '〈': '〉',
  '《': '》',
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/** Longest stretch that is believed: without an end nearby a quote is a stray one. */
const longest = 600;

const isBlank = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit);
const isWord = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/**
 * Straight quotes tell no side. One opens after a blank or a sign and before text; inside a word
 * (`KT's`) or before digits (`'25년`) the single one is an apostrophe.
 */
function opensStraight(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (isBlank(after) || isWord(before)) return false;
  return !(text[at] === "'" && /^'\d{2}(?:년|\s|[~-])/u.test(text.slice(at, at + 4)));
}

/** Where the stretch that opens at `at` ends (behind its closer); null for a stray opener. */
function endOf(text: string, at: number): number | null {
  const opener = text[at] ?? '';
  const closer = closers[opener];
  if (closer === undefined) return null;
  const straight = opener === closer;
  if (straight && !opensStraight(text, at)) return null;
  let depth = 0;
  for (let index = at + 1; index < Math.min(text.length, at + longest); index += 1) {
    const unit = text[index];
    if (straight && unit === opener) {
      // One more opener before any closer: this one was stray.
      if (isBlank(text[index - 1]) && opensStraight(text, index)) return null;
      const apostrophe = unit === "'" && isLatin(text[index - 1]) && isLatin(text[index + 1]);
      if (!apostrophe) return index + 1;
    } else if (unit === closer) {
      if (depth === 0) return index + 1;
      depth -= 1;
    } else if (unit === opener) depth += 1;
  }
  return null;
}

const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z]/u.test(unit);

/** The outermost quotes and brackets of a text, in order; stray ones are none. */
export function enclosedIn(text: string): Enclosed[] {
  const found: Enclosed[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at);
    if (end === null) at += 1;
    else {
      found.push({ start: at, end });
      at = end;
    }
  }
  return found;
}
