import type { Candidate } from '../candidate.ts';
import { lineAt, type Span, sentenceAt, within } from '../text/spans.ts';
import { type Count, counting } from './signs.ts';
import type { Stretch, Topic } from './topic.ts';

/** A candidate with the sentence and the line it stands in. */
export interface Passage {
  candidate: Candidate;
  stretch: Stretch;
  text: string;
  sentence: Span;
  line: Span;
  inSentence: Count;
  inLine: Count;
}

/** A passage on a page of which it is known what it is about. */
export interface PassageOnPage extends Passage {
  topic: Topic;
}

export function passageOf(candidate: Candidate, stretch: Stretch): Passage {
  const { text } = stretch.scan.folded;
  const line = lineAt(text, candidate.start);
  const sentence = sentenceAt(text, candidate.start, line);
  return {
    candidate,
    stretch,
    text,
    sentence,
    line,
    inSentence: counting(within(stretch.signs, sentence)),
    inLine: counting(within(stretch.signs, line)),
  };
}
