import type { Annotator } from '../../lib/page/annotate/annotator.ts';
import type { Painter } from '../../lib/page/paint/painter.ts';
import type { PageOptions } from '../../lib/settings/page-options.ts';

/** The life of the content script: `isValid` is looked at on every entry from outside. */
export interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  abort(): void;
}

/** What the script that marks a page hands on to the one that opens cards on it. */
export interface PageLayer {
  is: 'marking';
  document: Document;
  annotator: Annotator;
  painter: Painter;
  life: Life;
  /** Ends with the life, or before it when the reader switches the site off. */
  signal: AbortSignal;
  /** As they are now. */
  options: PageOptions;
  setOptions: (options: PageOptions) => void;
  /** Takes everything off the page; `life` goes on, and a new layer can be started in it. */
  stop: () => void;
  /** Set by the `near` script once it runs. */
  near: Near | null;
}

/** The site is switched off: nothing is to be marked until the worker starts a layer. */
export interface SilentLayer {
  is: 'silent';
  life: Life | undefined;
}

/** What the `near` script wants to know. */
export interface Near {
  /** Marks may have come or gone. */
  onMarks: () => void;
  /** The page has changed. */
  onChanges: () => void;
  /** The options have changed. */
  onOptions: () => void;
}

/** The global object of our isolated world, which no page sees. */
const world = globalThis as PageWorld;

/** What scripts and worker leave there for each other. */
export interface PageWorld {
  kAiLensLife?: Life;
  kAiLensPage?: PageLayer | SilentLayer;
  /** Put there by the worker ahead of the first script that needs them. */
  kAiLensOptions?: PageOptions;
}

/** The life that the content script of this document leads, if one was started in this world. */
export function sharedLife(): Life | undefined {
  return world.kAiLensLife;
}

export function shareLife(life: Life): void {
  world.kAiLensLife = life;
}

/** The layer of this document, if one was started in this world. */
export function sharedLayer(): PageLayer | SilentLayer | undefined {
  return world.kAiLensPage;
}

export function shareLayer(layer: PageLayer): void {
  world.kAiLensPage = layer;
}

/** The reader's options for this page; undefined where the worker has left none. */
export function sharedOptions(): PageOptions | undefined {
  return world.kAiLensOptions;
}
