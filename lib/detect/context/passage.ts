import type { Candidate } from '../candidate.ts';
import { lineAt, type Span, sentenceAt, within } from '../text/spans.ts';
import { type Count, counting } from './signs.ts';
import type { Stretch, Topic } from './topic.ts';

/** A candidate with the sentence and the line it stands in; most rules never ask for them. */
export class Passage {
  readonly candidate: Candidate;
  readonly stretch: Stretch;
  #line: Span | undefined;
  #sentence: Span | undefined;
  #inLine: Count | undefined;
  #inSentence: Count | undefined;

  constructor(candidate: Candidate, stretch: Stretch) {
    this.candidate = candidate;
    this.stretch = stretch;
  }

  get text(): string {
    return this.stretch.scan.folded.text;
  }

  get line(): Span {
    this.#line ??= lineAt(this.text, this.candidate.start);
    return this.#line;
  }

  get sentence(): Span {
    this.#sentence ??= sentenceAt(this.text, this.candidate.start, this.line);
    return this.#sentence;
  }

  get inLine(): Count {
    this.#inLine ??= counting(within(this.stretch.signs, this.line));
    return this.#inLine;
  }

  get inSentence(): Count {
    this.#inSentence ??= counting(within(this.stretch.signs, this.sentence));
    return this.#inSentence;
  }
}

/** A passage on a page of which it is known what it is about. */
export class PassageOnPage extends Passage {
  readonly topic: Topic;

  constructor(candidate: Candidate, stretch: Stretch, topic: Topic) {
    super(candidate, stretch);
    this.topic = topic;
  }
}
