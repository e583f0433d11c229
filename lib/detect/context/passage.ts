import type { Candidate } from '../candidate.ts';
import { blockAt, sentenceAt } from '../text/spans.ts';
import { type Count, counting, within } from './signs.ts';
import type { Stretch, Topic } from './topic.ts';

/** What a rule may look at when it judges a candidate. */
export interface Passage {
  candidate: Candidate;
  stretch: Stretch;
  topic: Topic;
  text: string;
  /** Offsets of the candidate's sentence and of its line. */
  sentence: readonly [number, number];
  block: readonly [number, number];
  inSentence: Count;
  inBlock: Count;
}

export function passageOf(candidate: Candidate, stretch: Stretch, topic: Topic): Passage {
  const { text } = stretch.scan.folded;
  const sentence = sentenceAt(text, candidate.start);
  const block = blockAt(text, candidate.start);
  return {
    candidate,
    stretch,
    topic,
    text,
    sentence,
    block,
    inSentence: counting(within(stretch.signs, sentence)),
    inBlock: counting(within(stretch.signs, block)),
  };
}
