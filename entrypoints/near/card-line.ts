import { browser } from 'wxt/browser';
import type { CardGreeting, FromCard, ToCard } from '../../lib/messages/card-port.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';

/**
 * Origin of the extension's pages. Not `getURL`'s in Chromium, where `use_dynamic_url` makes it
 * another one each session: the loaded card has its real origin.
 */
function cardOrigin(): string {
  const { origin, protocol } = new URL(browser.runtime.getURL('/card.html'));
  return protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : origin;
}

/** The private line to the card: greets it with a nonce and a port, then speaks over the port. */
export class CardLine {
  readonly #onMessage: (message: FromCard) => void;
  readonly #signal: AbortSignal;
  #port: MessagePort | null = null;
  #isReady = false;
  /** What the card shows, or is to show as soon as it is ready. */
  #current: ToCard = { type: 'hide' };

  constructor(onMessage: (message: FromCard) => void, signal: AbortSignal) {
    this.#onMessage = onMessage;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  /** Proves to a card that has just loaded that it is ours (threat model, 3). */
  async greet(card: Window): Promise<void> {
    this.#close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data }) => this.#receive(port1, data), {
      signal: this.#signal,
    });
    port1.start();
    try {
      const { nonce } = await sendMessage('card.issueNonce');
      if (this.#port !== port1) return;
      const greeting: CardGreeting = { nonce };
      card.postMessage(greeting, cardOrigin(), [port2]);
    } catch {
      // No worker answers: the extension is being updated. The card stays empty and unseen.
      this.#close();
    }
  }

  /** Has a frame that is loaded anew show what is shown now as pinned, or no longer. */
  set pinned(pinned: boolean) {
    if (this.#current.type === 'show') this.#current = { ...this.#current, pinned };
  }

  say(message: ToCard): void {
    this.#current = message;
    this.answer(message);
  }

  /** Answers a card that is there; one that comes later asks itself. */
  answer(message: ToCard): void {
    if (this.#isReady) this.#port?.postMessage(message);
  }

  #receive(port: MessagePort, data: FromCard): void {
    if (port !== this.#port) return;
    if (data.type === 'ready') {
      this.#isReady = true;
      port.postMessage(this.#current);
    }
    this.#onMessage(data);
  }

  #close(): void {
    this.#port?.close();
    this.#port = null;
    this.#isReady = false;
  }
}
