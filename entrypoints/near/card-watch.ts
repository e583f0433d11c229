import type { FocusKeeper } from '../../lib/page/host/focus-keeper.ts';
import type { Host } from '../../lib/page/host/host.ts';
import type { HostBox } from '../../lib/page/host/host-style.ts';
import { interferenceWith, isHostile } from '../../lib/page/host/interference.ts';
import { topLayerOf } from '../../lib/page/host/top-layer.ts';
import { watchSight } from '../../lib/page/host/vouched.ts';

/**
 * Milliseconds between two looks at what the page does to an open card, and by how much they differ:
 * a page that knew the next one could be innocent then.
 */
const GUARD_MS = { least: 100, spread: 200 };

export interface CardWatchPorts {
  document: Document;
  host: Host;
  focus: FocusKeeper;
  /** Where the card stands, once it is to be seen; null before that. */
  box: () => HostBox | null;
  /** The card must close. */
  onDismiss: () => void;
}

/** Watches over an open card, so that no click meant for something else lands on it (threat model, 6). */
export class CardWatch {
  readonly #ports: CardWatchPorts;
  #ending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was in the top layer before: the card lies over it. */
  #below: readonly Element[] = [];

  constructor(ports: CardWatchPorts) {
    this.#ports = ports;
  }

  begin(): void {
    this.#below = topLayerOf(this.#ports.document);
    this.#wait();
  }

  /** The card is to be seen: has the browser vouch for that, where it can. */
  seen(frame: Element): void {
    watchSight(frame, this.#ports.onDismiss, this.#ending.signal);
  }

  /** The page works against the card. */
  flee(): void {
    this.#ports.host.countInterference();
    this.#ports.onDismiss();
  }

  end(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const { least, spread } = GUARD_MS;
    this.#timer = setTimeout(
      () => {
        this.#wait();
        this.#look();
      },
      least + Math.random() * spread,
    );
  }

  #look(): void {
    const { host, focus, box, onDismiss } = this.#ports;
    focus.look();
    const placement = box();
    if (!placement) return;
    const interference = interferenceWith(host, placement, this.#below);
    if (!interference) return;
    if (isHostile(interference)) this.flee();
    else onDismiss();
  }
}
