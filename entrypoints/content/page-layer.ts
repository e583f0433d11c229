import { browser } from 'wxt/browser';
import {
  type CompiledLexicon,
  createDetector,
  type ParticipantKind,
} from '../../lib/detect/index.ts';
import { Annotator } from '../../lib/page/annotate/annotator.ts';
import { successorOf } from '../../lib/page/annotate/successor.ts';
import { Pointer } from '../../lib/page/hover/pointer.ts';
import { AddressWatcher } from '../../lib/page/observe/address.ts';
import { ChangeWatcher } from '../../lib/page/observe/watch.ts';
import { Painter } from '../../lib/page/paint/painter.ts';
import { reveal } from '../../lib/page/reveal/reveal.ts';
import { answerPopup } from './answers.ts';
import { Card } from './card.ts';
import { whenIdle } from './when.ts';

/** The life of the content script: `isValid` is looked at on every entry from outside. */
export interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/** Milliseconds between two looks at whether marks and extension are still there. */
const GLANCE_MS = 1000;

/** Wires the parts of the page layer together on one document. */
export function startPageLayer(document: Document, lexicon: CompiledLexicon, life: Life): void {
  const { signal } = life;
  const painter = new Painter();
  const kinds = new Map<string, ParticipantKind>(
    lexicon.participants.map(({ id, kind }) => [id, kind]),
  );

  // Once: later the card is made when the pointer comes near, not while the page is being left.
  let isPrepared = false;
  const annotator = new Annotator({
    document,
    detector: createDetector(lexicon),
    kindOf: (participant) => kinds.get(participant) ?? 'company',
    painter,
    onRoot: (root) => watcher.watch(root),
    onMarks: () => {
      pointer.dispatch({
        type: 'replace',
        by: (mark) => successorOf(mark, annotator.marksOf(mark.block.owner)),
      });
      card.follow(pointer.shown);
      if (isPrepared || !painter.hasMarks) return;
      isPrepared = true;
      whenIdle(() => {
        if (life.isValid) card.prepare();
      });
    },
    signal,
  });
  const card = new Card({
    document,
    src: browser.runtime.getURL('/card.html'),
    onPointer: (inside, at) =>
      pointer.dispatch(inside ? { type: 'enter-card' } : { type: 'leave-card', at }),
    onEditing: (editing) => pointer.dispatch({ type: 'editing', editing }),
    onDismiss: () => pointer.dispatch({ type: 'dismiss' }),
    signal,
  });
  const pointer = new Pointer({
    document,
    marksOf: (owner) => annotator.marksOf(owner),
    isValid: () => life.isValid,
    host: () => card.element,
    cardBox: () => card.box,
    onNear: () => {
      painter.restore();
      card.prepare();
    },
    onShow: (mark, point) => card.show(mark, point),
    onHide: () => card.hide(),
    onScroll: () => card.follow(),
    signal,
  });
  const address = new AddressWatcher(
    document,
    () => {
      pointer.dispatch({ type: 'dismiss' });
      annotator.reconsider();
    },
    signal,
  );
  const watcher = new ChangeWatcher((changes) => {
    if (!life.isValid) return;
    annotator.apply(changes);
    painter.restore();
    card.lookAfterHost();
    address.look();
  }, signal);
  answerPopup({
    document,
    marks: () => annotator.readableMarks(),
    reveal: (mark) => {
      pointer.dispatch({ type: 'dismiss' });
      reveal(mark);
      painter.flash(mark.range);
    },
    signal,
  });

  // A page can clear the highlights, and the extension can be removed, without anything to notice.
  const glance = setInterval(() => {
    if (life.isValid && !document.hidden) painter.restore();
  }, GLANCE_MS);
  signal.addEventListener('abort', () => clearInterval(glance), { once: true });
  watcher.watch(document);
  annotator.start();
}
