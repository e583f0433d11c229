import { readOpening } from '../dump/outlet.ts';
import { enclosedIn } from './enclosed.ts';

/** A sentence of a body: its number from 0, and offsets in UTF-16 units of the body. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  text: string;
}

/** `다`, `요`, `까`, `죠` … end a Korean sentence; behind their full stop the blank may be missing. */
const endings = /[다요까죠네군]$/u;

/** Words that take a quoted sentence up again: `"…했다." 라고 말했다`. */
const quotative = /^(?:고|며|라고|라며|라면서|면서|라는|는|란|이라고|이라며|이라는)(?=[\s,]|$)/u;

/**
 * Cuts a body (NFC, one line) into sentences, the same way on every platform: at `.`, `?`, `!`
 * before a blank, but not inside quotes or brackets, nor behind numbers of lists and dates,
 * initials, and abbreviations. Outlet and byline at the beginning are no sentence. A heading
 * that was glued to the text (`◆ …`) stays with the sentence behind it: nothing shows its end.
 */
export function splitSentences(body: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = readOpening(body)?.length ?? 0;
  const take = (end: number) => {
    const text = body.slice(start, end);
    const trimmed = text.trim();
    if (trimmed !== '') {
      const from = start + text.length - text.trimStart().length;
      const to = from + trimmed.length;
      sentences.push({ index: sentences.length, start: from, end: to, text: trimmed });
    }
    start = end;
  };
  for (const end of candidates(body, start)) {
    if (isEnd(body, start, end)) take(end);
  }
  take(body.length);
  return sentences;
}

/** Offsets behind each end mark that stands outside of, or last inside, quotes and brackets. */
function candidates(body: string, from: number): number[] {
  const enclosed = enclosedIn(body);
  const found: number[] = [];
  let next = 0;
  for (const { 0: marks, index } of body.matchAll(/[.?!。？！]+/gu)) {
    let end = index + marks.length;
    while ((enclosed[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const around = enclosed[next];
    if (around && around.start < index) {
      // Only the last mark before the closer can end the sentence, and only a whole one's.
      const closed = end === around.end - 1 && body[around.start] !== '(';
      if (!closed) continue;
      end = around.end;
    }
    if (end > from) found.push(end);
  }
  return found;
}

/** Whether the sentence that began at `start` ends at `end`. */
function isEnd(body: string, start: number, end: number): boolean {
  const said = body.slice(start, end);
  const behind = body.slice(end, end + 12);
  const word = said.replace(/[.?!。？！"'”’)\]」』]+$/u, '');
  if (/^\S/u.test(behind)) {
    // `…했다.정부는`: only where Korean ends and a new word begins, never in `A.X` or `2.0`.
    return said.endsWith('.') && endings.test(word) && /^[가-힣"'“‘△▲◆■[(]/u.test(behind);
  }
  const isQuoted = /["'”’」』]$/u.test(said);
  if (isQuoted && quotative.test(behind.trimStart())) return false;
  if (!said.endsWith('.') || /\.\.$/u.test(said)) return true;
  if (/(?:^|\s)\d{1,3}$/u.test(word) && /^\s*\S/u.test(behind)) {
    // `1. 정부는`, `2025. 7. 29.`; but `…은 3. 그는` is no Korean, so a number alone ends nothing.
    return false;
  }
  if (/(?:^|\s)(?:19|20)\d{2}$/u.test(word) && /^\s*\d/u.test(behind)) return false;
  return !/(?:^|[\s(])(?:(?:[A-Za-z]\.)*[A-Za-z]|Mr|Ms|Dr|Prof|St|vs|No|Inc|Co|Corp|Ltd)$/u.test(
    word,
  );
}
