import type { Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { isEnglish } from '../../language/english.ts';
import { organisationsIn } from '../../passage.ts';

const daughterFirst =
  /^,?\s(?:is\s)?(?:a|an|the)\s(?:[a-zA-Z-]+\s){0,3}(?:subsidiary|unit|arm|affiliate)\sof\s$/u;
const parentFirst = /^(?:[’']s)?\s(?:[a-zA-Z-]+\s){0,2}(?:subsidiary|unit|arm),?\s$/u;

/** `X, a subsidiary of P`, `P's subsidiary X`. */
export const englishParent: Pattern = (passage) => {
  const { text, index: sentence } = passage;
  if (!isEnglish(text)) return [];
  const bodies = organisationsIn(passage);
  return bodies.slice(1).flatMap((second, at): Draft[] => {
    const first = bodies[at];
    if (!first || first.id === second.id) return [];
    const between = text.slice(first.end, second.start);
    const isDaughter = daughterFirst.test(between);
    if (!isDaughter && !parentFirst.test(between)) return [];
    const [subject, object] = isDaughter ? [first.id, second.id] : [second.id, first.id];
    return [{ subject, predicate: 'parentOrganization', object, status: 'stated', sentence }];
  });
};
