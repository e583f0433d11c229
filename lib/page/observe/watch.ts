import { type Changes, changesOf } from './changes.ts';

/** Watches trees for changes of their text. Attributes are not watched: they change too often. */
export class ChangeWatcher {
  readonly #observer: MutationObserver;

  constructor(onChanges: (changes: Changes) => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => onChanges(changesOf(records)));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
}
