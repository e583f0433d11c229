import { browser } from 'wxt/browser';
import { CardSessions } from '../../lib/messages/card-sessions.ts';
import type { Receive } from '../../lib/messages/receive.ts';

const KEY = 'cardSessions';

/** Sessions of cards, kept where they outlive the worker and web pages' scripts can't read. */
export function createCardSessions(): CardSessions {
  return new CardSessions({
    memory: {
      read: async () => (await browser.storage.session.get(KEY))[KEY],
      write: (state) => browser.storage.session.set({ [KEY]: state }),
    },
    now: Date.now,
    randomNonce,
  });
}

/** 128 random bits in hex. */
function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Answers the two messages of the handshake. */
export function serveCards(
  receive: Receive<'card.issueNonce' | 'card.redeem'>,
  sessions: CardSessions,
): void {
  receive('card.issueNonce', (_data, sender) => {
    if (sender.kind !== 'content') throw new Error('the rule lets content scripts in alone');
    return sessions.issue(sender);
  });
  receive('card.redeem', ({ nonce }, sender) => {
    if (sender.kind !== 'card') throw new Error('the rule lets cards in alone');
    return sessions.redeem(sender, nonce);
  });
}
