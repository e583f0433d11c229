import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { compile } from '../../../lib/detect/compile/compile.ts';
import { createDetector } from '../../../lib/detect/index.ts';

/** The detector with the project's own lexicon. */
export const detector = createDetector(compile(loadLexicon()));

/** The marks of a text that is a page of its own, as `surface=participant`. */
export function marks(text: string): string[] {
  return detector.detect(text).map(({ surface, participant }) => `${surface}=${participant}`);
}

/** Code of the rule that decided on the first candidate with this surface. */
export function why(text: string, surface: string): string | undefined {
  const scan = detector.scan(text);
  const decisions = detector.explain(scan, detector.topicOf([scan]));
  return decisions.find((decision) => decision.surface === surface)?.why;
}
