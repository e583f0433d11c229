import { decodeHTMLStrict } from 'entities';

/** Elements whose content is no text of the article. */
const unread = /<(script|style|noscript|iframe|svg)\b[^>]*>.*?<\/\1\s*>|<!--.*?-->/gisu;

/** Inline elements stand inside words; taking them away must not part the word. */
const inline =
  /<\/?(?:a|abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/giu;

/** Other elements part what is before from what is behind. Only known names: `<표>` and `<AI>` are text. */
const block =
  /<\/?(?:article|aside|blockquote|body|br|button|caption|center|col|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|input|li|main|nav|ol|p|picture|section|source|table|tbody|td|tfoot|th|thead|tr|ul|video|wbr)(?:\s[^<>]*)?\/?>/giu;

/** Zero-width characters and soft hyphens, which nobody reads. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * A piece of a dump as the reader of a newspaper sees it: without HTML that was left in it, NFC,
 * and on one line, with single spaces (Hangul filler and NBSP count as spaces).
 */
export function clean(text: string): string {
  const plain = text.includes('<')
    ? text.replace(unread, ' ').replace(inline, '').replace(block, ' ')
    : text;
  return (plain.includes('&') ? decodeHTMLStrict(plain) : plain)
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[\s\u3164]+/gu, ' ')
    .trim();
}
