/** A letter or digit that the name would continue; Chinese characters (前, 現, 故) stand before any name. */
const WORD = /[가-힣ㄱ-ㆎ\p{Script=Latin}\d]/u;
const LATIN = /[a-z]/iu;
/** A name inside an address or a code, or behind an ampersand: www.kt, @kt, q=kt, AT&T, E-KT. */
const JOINED = /(?:[a-z]\d*[.&]|@|[?&][a-z_]{1,12}=|(?<![a-z])[a-z]-)$/iu;
const ADDRESS = /(?:\/\/|www\.|\.[a-z]{2,3}\/)\S*$/iu;
/** Longest address looked back over. */
const REACH = 80;

/** A.2: true when a name that begins at `start` is no piece of a longer word. */
export function beginsThere(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (WORD.test(before)) return false;
  if (!LATIN.test(text.charAt(start))) return true;
  if (JOINED.test(text.slice(Math.max(0, start - 16), start))) return false;
  return before !== '/' || !ADDRESS.test(text.slice(Math.max(0, start - REACH), start));
}
