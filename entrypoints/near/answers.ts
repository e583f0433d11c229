import { contentRules } from '../../lib/messages/content-rules.ts';
import type { ParticipantCount, Step } from '../../lib/messages/protocol.ts';
import { receiver } from '../../lib/messages/receiver.ts';
import type { Mark } from '../../lib/page/annotate/mark.ts';
import { pageFacts } from '../../lib/page/facts/page-facts.ts';
import { Steps } from './steps.ts';

export interface AnswersPorts {
  document: Document;
  /** The marks that the reader can see, in document order. */
  marks: () => Mark[];
  reveal: (mark: Mark) => void;
  /** False while the reader writes in an open card. */
  mayOpen: () => boolean;
  /** Opens the card of a mark that is on the screen. */
  open: (mark: Mark, step: Step) => void;
  /** Opens a card to write on what the reader has selected. */
  noteOnSelection: () => void;
  signal: AbortSignal;
}

/** Answers the popup: who is on this page, and where. */
export function answerPopup(ports: AnswersPorts): void {
  const { document, marks, reveal, mayOpen, open, signal } = ports;
  const steps = new Steps(marks);
  const receive = receiver(contentRules, { signal });
  receive('page.overview', () => {
    const { url, title, publishedAt } = pageFacts(document);
    return { url, title, publishedAt, participants: countParticipants(marks()) };
  });
  receive('page.show', ({ participant, nth }) => {
    const mark = marks().filter((each) => each.participant === participant)[nth];
    if (!mark) return;
    steps.last = mark;
    reveal(mark);
  });
  receive('page.noteOnSelection', ports.noteOnSelection);
  receive('page.step', ({ by, open: wantsCard }) => {
    if (wantsCard && !mayOpen()) return null;
    const next = steps.step(by);
    if (!next) return null;
    reveal(next.mark);
    if (wantsCard) open(next.mark, next.step);
    return next.step;
  });
}

function countParticipants(marks: readonly Mark[]): ParticipantCount[] {
  const counts = new Map<string, number>();
  for (const { participant } of marks) {
    counts.set(participant, (counts.get(participant) ?? 0) + 1);
  }
  return Array.from(counts, ([participant, count]) => ({ participant, count }));
}
