import { readOpening } from '../dump/outlet.ts';
import { sha256 } from '../hash.ts';
import type { Article } from '../types.ts';

/** What is known of an article without its text: enough to tell which belong together. */
export interface ArticleTraits {
  id: string;
  outlet: string;
  publishedAt: string;
  /** Hash of the text as all copies of it share it. */
  text: string;
  /** The headline without what says that it is a corrected one. */
  headline: string;
  isCorrection: boolean;
}

/** `[고침]`, `(수정)`, `<정정>`: what outlets put before the headline of a text that they send again. */
const correction = /^\s*[[(<〈【]\s*(?:고침|수정|정정|재송|바로잡음|정정보도)\s*[\])>〉】]\s*/u;

/** What is left of a text where only wording counts: no outlet, writers, marks, or blanks. */
function wording(body: string): string {
  const opened = body.slice(readOpening(body)?.length ?? 0);
  return opened.replace(/\S+@\S+/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Shorter texts are alike by chance: briefs and notices. */
const shortest = 40;

/** The traits of an article, for `relationsOf`. */
export async function traitsOf(
  { id, outlet, publishedAt, title, source }: Article,
  body: string,
): Promise<ArticleTraits> {
  const said = wording(body);
  const isOwn = source === 'digest' || said.length < shortest;
  return {
    id,
    outlet,
    publishedAt,
    text: isOwn ? id : await sha256(said),
    headline: wording(title.replace(correction, '')),
    isCorrection: correction.test(title),
  };
}

/** Articles that add nothing to another one, by id. */
export interface Relations {
  /** A copy of a text that another outlet had first, with the id of that one. */
  copyOf: ReadonlyMap<string, string>;
  /** An article that its outlet sent again corrected, with the id of the corrected one. */
  correctedBy: ReadonlyMap<string, string>;
  /** Corrections of which no older article is here. */
  loose: readonly string[];
}

/**
 * Which articles belong together, whatever their order: the same text in several outlets is the
 * first one's; a corrected one takes the place of those that its outlet had under the same headline.
 */
export function relationsOf(all: readonly ArticleTraits[]): Relations {
  const inOrder = all.toSorted((a, b) =>
    `${a.publishedAt} ${a.id}` < `${b.publishedAt} ${b.id}` ? -1 : 1,
  );
  const correctedBy = new Map<string, string>();
  const loose: string[] = [];
  for (const same of Map.groupBy(inOrder, (one) => `${one.outlet}\n${one.headline}`).values()) {
    const last = same.findLast(({ isCorrection }) => isCorrection);
    if (!last) continue;
    const older = same.slice(0, same.indexOf(last));
    for (const { id } of older) correctedBy.set(id, last.id);
    if (older.length === 0) loose.push(last.id);
  }
  const copyOf = new Map<string, string>();
  const firsts = new Map<string, string>();
  for (const { id, text } of inOrder) {
    if (correctedBy.has(id)) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, id);
    else copyOf.set(id, first);
  }
  return { copyOf, correctedBy, loose };
}
