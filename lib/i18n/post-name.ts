import posts from './post-names.json' with { type: 'json' };
import { language } from './translate.ts';

const english: Readonly<Record<string, string>> = posts;

/** `전`: who held the post before. */
const FORMER = /^전 /u;

/** A post as sources write it, in the reader's language; as it is where no other is known. */
export function postName(post: string): string {
  if (language() === 'ko') return post;
  const found = english[post.replace(FORMER, '')];
  if (found === undefined) return post;
  return FORMER.test(post) ? `former ${found}` : found;
}
