import lexicon from 'virtual:lexicon';
import names from 'virtual:names';
import { firstLook } from '../../../../lib/detect/first-look.ts';
import { createDetector, kindOf } from '../../../../lib/detect/index.ts';
import { Annotator } from '../../../../lib/page/annotate/annotator.ts';
import { ChangeWatcher } from '../../../../lib/page/observe/watch.ts';
import { Painter } from '../../../../lib/page/paint/painter.ts';
import type { Start } from '../method.ts';

/** Resolves what waits for the marks. */
let marked: () => void = () => {};
let ending = new AbortController();

/** Takes everything off the page again. */
export function reset(): void {
  ending.abort();
  ending = new AbortController();
}

/** The whole annotation: first look, walk, detection with all rules, paint. */
export const start: Start = () => {
  const mayHold = firstLook(names);
  const detector = createDetector(lexicon);
  return (root) =>
    new Promise<void>((resolve) => {
      marked = resolve;
      // What is added to a page that is marked is seen by the observer.
      if (root !== document.body || !mayHold(root.textContent)) return;
      const { signal } = ending;
      const watcher = new ChangeWatcher((changes) => annotator.apply(changes), signal);
      const annotator = new Annotator({
        document,
        detector,
        kindOf: (participant) => kindOf(lexicon, participant) ?? 'company',
        painter: new Painter(),
        onRoot: (shadow) => watcher.watch(shadow),
        onMarks: () => marked(),
        signal,
      });
      watcher.watch(document);
      annotator.start();
    });
};
