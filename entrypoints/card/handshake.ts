import type { Redemption } from '../../lib/messages/protocol.ts';

/** Greetings that are tried before the card gives up: a page may post forged ones. */
const MAX_TRIES = 5;

interface HandshakeOptions {
  /** Where greetings arrive: the card's own window. */
  target: Window;
  redeem: (nonce: string) => Promise<Redemption>;
  signal: AbortSignal;
}

/**
 * Waits for the first `{ nonce }` with a MessagePort that the worker redeems, and gives that port.
 * Until then the card answers nobody, and afterwards it hears no `message` event again (threat
 * model, 3). Never settles where no greeting is good.
 */
export function awaitGreeting({ target, redeem, signal }: HandshakeOptions): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let tries = 0;
    target.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const nonce = nonceIn(event.data);
        const [port, ...others] = event.ports;
        if (nonce === null || port === undefined || others.length > 0) return;
        tries += 1;
        if (tries >= MAX_TRIES) listening.abort();
        void redeem(nonce).then(
          ({ ok }) => {
            if (!ok || signal.aborted) return port.close();
            listening.abort();
            resolve(port);
          },
          () => port.close(),
        );
      },
      { signal: AbortSignal.any([listening.signal, signal]) },
    );
  });
}

function nonceIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('nonce' in data)) return null;
  return typeof data.nonce === 'string' ? data.nonce : null;
}
