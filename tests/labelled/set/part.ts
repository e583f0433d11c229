import type { Part } from './passage.ts';

/** One passage of this many is for the test part. */
const SHARE = 3;

/**
 * The part that a passage belongs to, from its id alone: it stays when others come or go, and each
 * stratum splits alike. FNV-1a over UTF-16 units, its bits mixed since ids differ in their last ones.
 */
export function partOf(id: string): Part {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % SHARE === 0 ? 'test' : 'development';
}
