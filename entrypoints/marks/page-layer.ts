import {
  type CompiledLexicon,
  createDetector,
  type ParticipantKind,
} from '../../lib/detect/index.ts';
import { Annotator } from '../../lib/page/annotate/annotator.ts';
import { ChangeWatcher } from '../../lib/page/observe/watch.ts';
import { Painter } from '../../lib/page/paint/painter.ts';
import type { Life, PageLayer } from '../wiring/page-world.ts';

/** Marks the document and keeps its marks true; what else there is comes with the `near` script. */
export function startPageLayer(
  document: Document,
  lexicon: CompiledLexicon,
  life: Life,
  loadNear: () => Promise<void>,
): PageLayer {
  const { signal } = life;
  const painter = new Painter();
  const kinds = new Map<string, ParticipantKind>(
    lexicon.participants.map(({ id, kind }) => [id, kind]),
  );
  let isLoading = false;
  const watcher = new ChangeWatcher((changes) => {
    if (!life.isValid) return;
    annotator.apply(changes);
    painter.restore();
    layer.near?.onChanges();
  }, signal);
  const annotator = new Annotator({
    document,
    detector: createDetector(lexicon),
    kindOf: (participant) => kinds.get(participant) ?? 'company',
    painter,
    onRoot: (root) => watcher.watch(root),
    onMarks: () => {
      layer.near?.onMarks();
      if (layer.near || isLoading || !painter.hasMarks) return;
      isLoading = true;
      // Where it failed, the next marks try again.
      void loadNear().finally(() => {
        isLoading = false;
      });
    },
    signal,
  });
  const layer: PageLayer = { document, annotator, painter, life, near: null };
  watcher.watch(document);
  annotator.start();
  return layer;
}
