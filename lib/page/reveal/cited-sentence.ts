import { type Block, rangeOf } from '../text/block.ts';

/** A sentence as far as it is known without its text. */
export interface SentencePrint {
  /** Length in UTF-16 units; white space counts as one blank. */
  length: number;
  /** SHA-256 (hex) of the sentence. */
  sha256: string;
}

/** Blanks behind which a sentence may begin; the first one stands before the block. */
const beginnings = /^|\s/g;

/** What a sentence ends in: candidates that do not are not worth a hash. */
const end = /[^\p{L}\p{N}\s]$/u;

/**
 * The first sentence with this print in the blocks of a page (design 8); null where there is none.
 * Every run of whole words of that length is hashed, some hundred on a page, off the main thread.
 * On a page without HTTPS the browser gives no hash, and nothing is found.
 */
export async function findSentence(
  blocks: Iterable<Block>,
  { length, sha256 }: SentencePrint,
): Promise<StaticRange | null> {
  for (const block of blocks) {
    const text = block.text.replace(/\s/g, ' ');
    for (const { index, 0: blank } of text.matchAll(beginnings)) {
      const start = index + blank.length;
      const words = text.slice(start, start + length);
      if (words.length < length) break;
      if (!end.test(words) || /\S/.test(text[start + length] ?? '')) continue;
      if ((await hash(words)) === sha256) return rangeOf(block, start, start + length);
    }
  }
  return null;
}

/** Undefined where the page's world gives no hash: without HTTPS, or out of a content script's reach. */
async function hash(text: string): Promise<string | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  } catch {
    return undefined;
  }
}
