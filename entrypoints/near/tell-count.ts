import { sendMessage } from '../../lib/messages/messenger.ts';
import type { Mark } from '../../lib/page/annotate/mark.ts';
import { idle } from '../wiring/when.ts';

interface TellCountPorts {
  document: Document;
  /** The marks that the reader can see. */
  marks: () => Mark[];
  signal: AbortSignal;
}

/** Tells the toolbar's button and open views how many participants are on the page, as that changes. */
export class TellCount {
  readonly #ports: TellCountPorts;
  #told: number | null = null;
  #isWaiting = false;

  constructor(ports: TellCountPorts) {
    this.#ports = ports;
    // Back from the back/forward cache: the browser has forgotten the button's number.
    ports.document.defaultView?.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#told = null;
        void this.look();
      },
      { signal: ports.signal },
    );
    void this.look();
  }

  /** Marks may have come or gone. Counts when the page rests. */
  async look(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await idle();
    this.#isWaiting = false;
    if (this.#ports.signal.aborted) return;
    const count = new Set(this.#ports.marks().map(({ participant }) => participant)).size;
    if (count === this.#told) return;
    this.#told = count;
    // Nobody listens while the extension is being updated; the next script of ours tells again.
    sendMessage('page.participants', { count }).catch(() => {});
  }
}
