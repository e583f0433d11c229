import {
  type CompiledLexicon,
  createDetector,
  type ParticipantKind,
} from '../../lib/detect/index.ts';
import { Annotator } from '../../lib/page/annotate/annotator.ts';
import { ChangeWatcher } from '../../lib/page/observe/watch.ts';
import { Painter } from '../../lib/page/paint/painter.ts';

/** The life of the content script: `isValid` is looked at on every entry from outside. */
export interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/** Wires the parts of the page layer together on one document. */
export function startPageLayer(document: Document, lexicon: CompiledLexicon, life: Life): void {
  const { signal } = life;
  const painter = new Painter();
  const kinds = new Map<string, ParticipantKind>(
    lexicon.participants.map(({ id, kind }) => [id, kind]),
  );
  const watcher = new ChangeWatcher((changes) => {
    if (life.isValid) annotator.apply(changes);
  }, signal);
  const annotator = new Annotator({
    document,
    detector: createDetector(lexicon),
    kindOf: (participant) => kinds.get(participant) ?? 'company',
    painter,
    onRoot: (root) => watcher.watch(root),
    onMarks: () => {},
    signal,
  });
  watcher.watch(document);
  annotator.start();
}
