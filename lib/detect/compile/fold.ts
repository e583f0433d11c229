/** Blank, missing blank, line break and indentation inside a name (A.3). */
const GAP = String.raw`\s*`;
/** Hyphen, any other dash, or none of them. */
const DASH = String.raw`[\s\p{Pd}]?`;

type Trie = { ends: boolean; next: Map<string, Trie> };

/**
 * Folds surfaces into one expression in which each common beginning stands once and the longest
 * surface wins. A blank in a surface, and a border between Hangul, Latin letters and digits, may
 * carry blanks or none; a hyphen may be any dash or none; Latin letters match in both cases.
 */
export function foldSurfaces(surfaces: Iterable<string>): string {
  return fold(surfaces, (surface) => [...pieces(surface)]);
}

/** Folds words as they are: blanks may be missing, all else is literal. */
export function foldWords(words: Iterable<string>): string {
  return fold(words, (word) => Array.from(word, (char) => (char === ' ' ? ' ?' : literal(char))));
}

function fold(texts: Iterable<string>, split: (text: string) => string[]): string {
  const root: Trie = { ends: false, next: new Map() };
  for (const text of texts) {
    let node = root;
    for (const piece of split(text)) {
      let child = node.next.get(piece);
      if (child === undefined) {
        child = { ends: false, next: new Map() };
        node.next.set(piece, child);
      }
      node = child;
    }
    node.ends = true;
  }
  return source(root);
}

function source(node: Trie): string {
  // A gap can be empty, so what begins with one comes after what begins with a letter.
  const branches = [...node.next].sort(([a], [b]) => Number(isGap(a)) - Number(isGap(b)));
  const single = branches.filter(([piece, child]) => child.next.size === 0 && isLetter(piece));
  const parts = branches
    .filter((branch) => single.length < 2 || !single.includes(branch))
    .map(([piece, child]) => piece + source(child));
  if (single.length > 1) {
    parts.unshift(`[${single.map(([piece]) => piece.replace(/[[\]]/gu, '')).join('')}]`);
  }
  if (parts.length === 0) return '';
  const all = parts.length === 1 && !node.ends ? parts[0] : `(?:${parts.join('|')})`;
  return node.ends ? `${all}?` : `${all}`;
}

function* pieces(surface: string): Generator<string> {
  let before = '';
  for (const char of surface) {
    if (char === ' ') {
      yield GAP;
      before = '';
      continue;
    }
    if (char === '-') {
      yield DASH;
      before = '';
      continue;
    }
    const script = scriptOf(char);
    if (before !== '' && script !== '' && script !== before) yield GAP;
    before = script;
    const lower = char.toLowerCase();
    const upper = char.toUpperCase();
    yield lower === upper ? literal(char) : `[${upper}${lower}]`;
  }
}

function scriptOf(char: string): string {
  if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  return /\d/u.test(char) ? 'digit' : '';
}

function isGap(piece: string): boolean {
  return piece === GAP || piece === DASH;
}

function isLetter(piece: string): boolean {
  return /^(?:[\p{L}\d]|\[\p{L}{2}\])$/u.test(piece);
}

function literal(char: string): string {
  return char.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
}
