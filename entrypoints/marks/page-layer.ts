import {
  type CompiledLexicon,
  createDetector,
  type ParticipantKind,
} from '../../lib/detect/index.ts';
import { Annotator } from '../../lib/page/annotate/annotator.ts';
import { ClosedRoots } from '../../lib/page/annotate/closed-roots.ts';
import { ChangeWatcher } from '../../lib/page/observe/watch.ts';
import type { MarkLook } from '../../lib/page/paint/mark-styles.ts';
import { Painter } from '../../lib/page/paint/painter.ts';
import type { PageOptions } from '../../lib/settings/page-options.ts';
import type { Life, PageLayer } from '../wiring/page-world.ts';
import { idle } from '../wiring/when.ts';

interface PageLayerPorts {
  document: Document;
  lexicon: CompiledLexicon;
  life: Life;
  options: PageOptions;
  /** Has the `near` script loaded. */
  loadNear: () => Promise<void>;
}

/** Marks the document and keeps its marks true; what else there is comes with the `near` script. */
export function startPageLayer(ports: PageLayerPorts): PageLayer {
  const { document, lexicon, life, options, loadNear } = ports;
  const ending = new AbortController();
  const signal = AbortSignal.any([life.signal, ending.signal]);
  const painter = new Painter();
  const kinds = new Map<string, ParticipantKind>(
    lexicon.participants.map(({ id, kind }) => [id, kind]),
  );
  let isLoading = false;
  const closed = new ClosedRoots(idle, (root) => annotator.addRoot(root), signal);
  const watcher = new ChangeWatcher((changes) => {
    if (!life.isValid) return;
    annotator.apply(changes);
    for (const owner of changes.added) closed.lookIn(owner);
    painter.restore();
    layer.near?.onChanges();
  }, signal);
  const annotator = new Annotator({
    document,
    detector: createDetector(lexicon),
    kindOf(participant) {
      const kind = kinds.get(participant) ?? 'company';
      return layer.options.kindsOff.includes(kind) ? null : kind;
    },
    painter,
    onRoot: (root) => {
      watcher.watch(root);
      closed.lookIn(root);
    },
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
  const layer: PageLayer = {
    is: 'marking',
    document,
    annotator,
    painter,
    life,
    signal,
    options,
    near: null,
    setOptions(next) {
      layer.options = next;
      painter.setLook(lookOf(next));
      annotator.reconsider();
      layer.near?.onOptions();
    },
    stop: () => ending.abort(),
  };
  if (options.markStyle !== 'underline') painter.setLook(lookOf(options));
  watcher.watch(document);
  annotator.start();
  closed.lookIn(document.documentElement);
  // Roots come with the page's scripts, and no change of the tree tells of them.
  document.defaultView?.addEventListener('load', () => closed.lookIn(document.documentElement), {
    once: true,
    signal,
  });
  return layer;
}

/** Marks that wait for a key are there, to be counted and gone to, and not to be seen. */
function lookOf({ markStyle }: PageOptions): MarkLook {
  return markStyle === 'key' ? 'none' : markStyle;
}
