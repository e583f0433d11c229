import type { Mention } from '../../../lib/detect/types.ts';

/** A way of finding mentions: the detector, or a simple means to measure it against. */
export interface Method {
  name: string;
  /** The mentions found in a text, in order, without overlap. */
  find(text: string): Mention[];
}

/** A name as the lexicon has it, and whom it stands for. */
export interface Name {
  surface: string;
  participant: string;
}
