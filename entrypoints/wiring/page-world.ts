import type { Annotator } from '../../lib/page/annotate/annotator.ts';
import type { Painter } from '../../lib/page/paint/painter.ts';

/** The life of the content script: `isValid` is looked at on every entry from outside. */
export interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  abort(): void;
}

/** What the script that marks a page hands on to the one that opens cards on it. */
export interface PageLayer {
  document: Document;
  annotator: Annotator;
  painter: Painter;
  life: Life;
  /** Set by the `near` script once it runs. */
  near: Near | null;
}

/** What the `near` script wants to know. */
export interface Near {
  /** Marks may have come or gone. */
  onMarks: () => void;
  /** The page has changed. */
  onChanges: () => void;
}

/** The global object of our isolated world, which no page sees. */
const world = globalThis as { kAiLensLife?: Life; kAiLensPage?: PageLayer };

/** The life that the content script of this document leads, if one was started in this world. */
export function sharedLife(): Life | undefined {
  return world.kAiLensLife;
}

export function shareLife(life: Life): void {
  world.kAiLensLife = life;
}

/** The layer of this document, if one was started in this world. */
export function sharedLayer(): PageLayer | undefined {
  return world.kAiLensPage;
}

export function shareLayer(layer: PageLayer): void {
  world.kAiLensPage = layer;
}
