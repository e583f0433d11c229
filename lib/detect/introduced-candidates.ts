import type { Candidate } from './candidate.ts';
import type { Stretch, Topic } from './context/topic.ts';
import { beginsThere } from './rules/left-border.ts';
import { endsThere } from './rules/right-border.ts';

/**
 * A.6: the candidates of a stretch, with those that stand for short forms the page itself
 * introduces and the lexicon does not know.
 */
export function withIntroduced({ scan, number }: Stretch, topic: Topic): readonly Candidate[] {
  const { candidates, folded } = scan;
  const more: Candidate[] = [];
  for (const { short, owner, stretch, at } of topic.introductions) {
    if (owner === undefined || stretch > number || owner.surface === short) continue;
    const from = stretch === number ? at : 0;
    for (
      let start = folded.text.indexOf(short, from);
      start !== -1;
      start = folded.text.indexOf(short, start + 1)
    ) {
      const end = start + short.length;
      const taken = [...candidates, ...more].some((one) => one.start < end && start < one.end);
      if (taken || !beginsThere(folded.text, start) || !endsThere(folded.text, end, short))
        continue;
      more.push({ ...owner, start, end, surface: short, bare: 'own', refused: '' });
    }
  }
  return more.length === 0
    ? candidates
    : [...candidates, ...more].sort((a, b) => a.start - b.start);
}
