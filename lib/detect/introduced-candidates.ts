import type { Candidate } from './candidate.ts';
import type { Stretch, Topic } from './context/topic.ts';
import { beginsThere } from './rules/left-border.ts';
import { endsThere } from './rules/right-border.ts';

/**
 * A.6: the candidates of a stretch, with those that stand for short forms which the page itself
 * introduces and the lexicon does not know.
 */
export function withIntroduced({ scan, number }: Stretch, topic: Topic): readonly Candidate[] {
  const { candidates, folded } = scan;
  const { text } = folded;
  const more: Candidate[] = [];
  for (const [short, [first]] of topic.introductions) {
    if (!first?.fresh || first.owner === null || first.stretch > number) continue;
    let start = text.indexOf(short, first.stretch === number ? first.at : 0);
    for (; start !== -1; start = text.indexOf(short, start + short.length)) {
      const end = start + short.length;
      if (!beginsThere(text, start) || !endsThere(text, end, short, false)) continue;
      more.push({ ...first.owner, start, end, surface: short });
    }
  }
  if (more.length === 0) return candidates;
  const free = more.filter(
    (one) => !candidates.some(({ start, end }) => start < one.end && one.start < end),
  );
  return [...candidates, ...free].sort((a, b) => a.start - b.start);
}
