import type { Owner } from '../text/block.ts';

/** An owner that fires and is hidden again (visibility, not display) is asked no more often. */
const TRIES = 3;

/**
 * Waits for hidden owners with names in them (closed tabs, folded text) to come into view. What is
 * not displayed never intersects, so one IntersectionObserver tells, and no attribute need be watched.
 */
export class ShownLater {
  readonly #observer: IntersectionObserver;
  readonly #ownerOf = new Map<Element, Owner>();
  readonly #tries = new WeakMap<Owner, number>();

  constructor(onShown: (owner: Owner) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const owner = this.#ownerOf.get(target);
        if (!isIntersecting || !owner) continue;
        this.forget(owner);
        onShown(owner);
      }
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(owner: Owner): void {
    const tries = this.#tries.get(owner) ?? 0;
    if (tries >= TRIES) return;
    const element = elementOf(owner);
    if (this.#ownerOf.has(element)) return;
    this.#tries.set(owner, tries + 1);
    this.#ownerOf.set(element, owner);
    this.#observer.observe(element);
  }

  forget(owner: Owner): void {
    const element = elementOf(owner);
    if (this.#ownerOf.delete(element)) this.#observer.unobserve(element);
  }
}

function elementOf(owner: Owner): Element {
  return owner instanceof ShadowRoot ? owner.host : owner;
}
