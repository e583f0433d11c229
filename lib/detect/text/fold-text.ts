/** Text in the form the rules read, with the way back to the text as given. */
export interface FoldedText {
  text: string;
  /** Offset in the text as given of the unit that became the folded unit at `at`. */
  start(at: number): number;
  /** Offset in the text as given behind the unit that became the folded unit before `at`. */
  end(at: number): number;
}

/** What a rule would stumble over: conjoining jamo, characters without width, full-width forms, left-over entities. */
const RARE =
  /[\u1100-\u11FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFF01-\uFF5E]|\uFE0F|&(?:[a-z]+|#\d+);/u;
const PIECE =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F|[\uFF01-\uFF5E]|&(?:[a-z]+|#\d+);/gu;
const ENTITIES: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  quot: '"',
};

/** Whether a text has to be folded before an expression finds all names in it (A.3). */
export function isRare(text: string): boolean {
  return RARE.test(text);
}

const same = (at: number): number => at;

/**
 * Composes decomposed Hangul, drops characters without width, narrows full-width Latin, reads
 * entities that the page left over (A.3).
 * A text without any of them, nearly every text, is returned as it is after one native search.
 */
export function foldText(given: string): FoldedText {
  if (!isRare(given)) return { text: given, start: same, end: same };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copy = (until: number) => {
    text += given.slice(at, until);
    for (; at < until; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const { 0: piece, index } of given.matchAll(PIECE)) {
    copy(index);
    at = index + piece.length;
    const folded = narrow(piece);
    if (folded === '') continue;
    text += folded;
    starts.push(index);
    ends.push(at);
  }
  copy(given.length);
  return { text, start: (i) => starts[i] ?? given.length, end: (i) => ends[i - 1] ?? 0 };
}

function narrow(piece: string): string {
  // Any other entity is a mark of some kind, and a border.
  if (piece.startsWith('&')) return ENTITIES[piece.slice(1, -1)] ?? '*';
  const code = piece.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return code >= 0x1100 && code <= 0x11ff ? piece.normalize('NFC') : '';
}
