import { isEnglish } from '../language/english.ts';
import type { NameAt } from './list-names.ts';

/** Where an English sentence lists those in a consortium. */
const list =
  /\b(?:includ(?:es?|ing)|with|comprises|consists\sof|made\sup\sof|together|features?|counts|by|and|,)\s(?=(?<name>[A-Z][A-Za-z0-9&.-]*(?:\s[A-Z][A-Za-z0-9&.-]*){0,3})(?:,|\.|;|\sand\s|$|\s(?:to|as|for|among|in)\s))/gu;

const none =
  /^(?:The|A|An|It|In|On|Korea|South|Seoul|Ministry|Science|ICT|AI|GPU|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Aug|Jan|Feb|Mar|CEO|CTO)\b/u;

/** Names in an English list. */
export function englishNames(text: string): NameAt[] {
  if (!isEnglish(text)) return [];
  return [...text.matchAll(list)].flatMap(({ 0: before, groups, index }) => {
    const name = (groups?.name ?? '').replace(/\.$/u, '');
    const start = index + before.length;
    return name.length < 3 || none.test(name) ? [] : [{ name, start, end: start + name.length }];
  });
}
