/** Turns bytes of CP949 into text; what it can't read becomes U+FFFD. */
export type Cp949Decoder = (bytes: Uint8Array) => string;

/** The platform's decoder: the WHATWG one in browsers, which has the extension of CP949. */
const platformCp949: Cp949Decoder = (bytes) => new TextDecoder('euc-kr').decode(bytes);

const replaced = (text: string): number => text.split('\uFFFD').length - 1;

/** Whether bytes are no text: the beginning holds zeros, and no byte order mark tells of UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0);
}

/**
 * Text of a dump whose encoding nobody tells: by its byte order mark, else UTF-8, unless CP949
 * reads it with fewer losses. So a UTF-8 file that was cut inside a character stays UTF-8.
 *
 * @param cp949 decoder for CP949; Node's own `euc-kr` lacks the extension
 * @returns the text without byte order mark, U+FFFD where bytes could not be read
 */
export function decode(bytes: Uint8Array, cp949: Cp949Decoder = platformCp949): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = new TextDecoder().decode(bytes);
  const losses = replaced(utf8);
  if (losses === 0) return utf8;
  const legacy = cp949(bytes);
  return replaced(legacy) < losses ? legacy : utf8;
}
