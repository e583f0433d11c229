import { readDate } from './read-date.ts';

/** Words before the time of publication, as outlets print it: `입력 2025.07.29 09:00`. None of changes. */
const label =
  /(?:입력|등록|승인|송고|작성|발행|전송|게재|published|posted)(?:\s?(?:일시|일자|시간|일))?[\s:|ㅣ·]*(?=\d|[a-z]{3}|$)/i;

/** One agency prints the word behind the date. */
const sent = /^\s*\d{4}.*송고\s*$/;

/** Where dates of other things stand: when the outlet was registered, comments, other articles. */
const elsewhere =
  'footer,aside,nav,form,script,style,[id*="foot" i],[class*="foot" i],[id*="comment" i],[class*="comment" i],[class*="reply" i],[class*="relat" i]';

/** Units of text between a label and the end of its date. */
const REACH = 48;

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/**
 * The first time of publication that a page prints for its readers, with its label before it,
 * though each may stand in an element of its own; null where it prints none. Only with an hour: a
 * bare day behind such a word is as often the outlet's own.
 */
export function visibleDate(document: Document): string | null {
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  /** What stands behind a label so far. */
  let behind: string | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < REACH && sent.test(text)) return readDate(text);
    const found = text.length > 4 * REACH ? null : label.exec(text);
    if (behind === null || found) {
      if (!found || node.parentElement?.closest(elsewhere)) continue;
      behind = text.slice(found.index + found[0].length);
    } else {
      behind += text;
    }
    behind = behind.replace(/^[\s:|ㅣ·]+/, '');
    const date = readDate(behind);
    if (date?.includes('T')) return date;
    if (behind.length > REACH) behind = null;
  }
  return null;
}
