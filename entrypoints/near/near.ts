import { browser } from 'wxt/browser';
import { successorOf } from '../../lib/page/annotate/successor.ts';
import { Patience } from '../../lib/page/host/patience.ts';
import { HeldKey } from '../../lib/page/hover/held-key.ts';
import { Pointer } from '../../lib/page/hover/pointer.ts';
import { AddressWatcher } from '../../lib/page/observe/address.ts';
import { flash } from '../../lib/page/paint/flash.ts';
import { findSentence } from '../../lib/page/reveal/cited-sentence.ts';
import { reveal } from '../../lib/page/reveal/reveal.ts';
import type { PageLayer } from '../wiring/page-world.ts';
import { answerPopup } from './answers.ts';
import { Card, type Purpose } from './card.ts';
import { selectedText } from './selection.ts';
import { TellCount } from './tell-count.ts';

/** Milliseconds between two looks at whether marks and extension are still there. */
const GLANCE_MS = 1000;

/**
 * Wires pointer, card and the popup's requests to a marked document.
 *
 * @param patience what the page has left of it from before its document was written anew
 */
export function startNear(
  layer: PageLayer,
  patience = new Patience(() => performance.now()),
): void {
  const { document, annotator, painter, life } = layer;
  const { documentElement: root } = document;
  const ending = new AbortController();
  const signal = AbortSignal.any([layer.signal, ending.signal]);
  const waitsForKey = () => layer.options.markStyle === 'key';
  const key = new HeldKey(
    document,
    () => {
      if (!waitsForKey()) return;
      painter.setLook(key.isHeld ? 'underline' : 'none');
      if (key.isHeld) pointer.lookAgain();
    },
    signal,
  );
  const card = new Card({
    document,
    src: browser.runtime.getURL('/card.html'),
    patience,
    quoteOf: (mark) => annotator.quoteOf(mark),
    onPointer: (inside, at) =>
      pointer.dispatch(inside ? { type: 'enter-card' } : { type: 'leave-card', at }),
    onEditing: (editing, at) => pointer.dispatch({ type: 'editing', editing, at }),
    onPin: (pinned) => pointer.dispatch({ type: 'pin', pinned }),
    findSentence: (print) => findSentence(annotator.blocks(), print),
    pointOut: (range) => pointOut(range),
    onDismiss: () => pointer.dispatch({ type: 'dismiss' }),
    signal,
  });
  /** What the next card is opened for. */
  let purpose: Purpose = { type: 'show', step: null };
  const pointer = new Pointer({
    document,
    marksAround: (node) => (waitsForKey() && !key.isHeld ? [] : annotator.marksAround(node)),
    isValid: () => life.isValid,
    host: () => card.element,
    cardBox: () => card.box,
    onNear: () => {
      painter.restore();
      card.prepare();
    },
    onShow: (mark, point) => {
      card.show(mark, point, purpose);
      purpose = { type: 'show', step: null };
    },
    onHide: () => card.hide(),
    onScroll: () => card.follow(),
    restMs: () => layer.options.restMs,
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
  const pointOut = (range: StaticRange) => {
    pointer.dispatch({ type: 'dismiss' });
    reveal({ range });
    flash(range);
  };
  answerPopup({
    document,
    marks: () => annotator.readableMarks(),
    reveal: ({ range }) => pointOut(range),
    mayOpen: () => !pointer.isWritten,
    open: (mark, { nth, total }) => {
      purpose = { type: 'show', step: { nth, total } };
      pointer.dispatch({ type: 'step', to: mark });
    },
    noteOnSelection: () => {
      const selected = selectedText(document, annotator.blocks());
      if (!selected) return;
      purpose = { type: 'compose' };
      pointer.dispatch({ type: 'step', to: selected });
    },
    signal,
  });
  // A frame's participants are not the page's: the button speaks of the page.
  const count =
    window === window.top
      ? new TellCount({ document, marks: () => annotator.readableMarks(), signal })
      : null;
  layer.near = {
    onMarks: () => {
      pointer.dispatch({
        type: 'replace',
        by: (mark) => successorOf(mark, annotator.marksOf(mark.block.owner)),
      });
      card.follow(pointer.shown);
      void count?.look();
    },
    onChanges: () => {
      if (document.documentElement !== root) {
        // `document.open` has taken every listener away, ours as well; between it and the first
        // `document.write` there is no root.
        if (!document.documentElement) return;
        ending.abort();
        startNear(layer, patience);
        return;
      }
      card.lookAfterHost();
      address.look();
    },
    onOptions: () => pointer.dispatch({ type: 'dismiss' }),
  };
  // A page can clear the highlights, and the extension can be removed, without anything to notice.
  const glance = setInterval(() => {
    if (life.isValid && !document.hidden) painter.restore();
  }, GLANCE_MS);
  signal.addEventListener('abort', () => clearInterval(glance), { once: true });
  if (painter.hasMarks) card.prepare();
}
