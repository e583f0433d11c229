import { browser } from 'wxt/browser';
import { onMessage } from './messenger.ts';
import type { MessageType } from './protocol.ts';
import {
  createReceiver,
  type Receive,
  type ReceiverOptions,
  Refused,
  type Rules,
} from './receive.ts';
import { originOf, type Self } from './sender.ts';

/** The extension's own id and the origin of its pages. */
function self(): Self {
  return { id: browser.runtime.id, origin: originOf(browser.runtime.getURL('/')) ?? '' };
}

/**
 * The door for messages of this context: `const receive = receiver(contentRules, { signal })`,
 * then `receive('page.overview', () => …)`. One listener a type.
 */
export function receiver<T extends MessageType>(
  rules: Rules<T>,
  options: Pick<ReceiverOptions<T>, 'isRedeemed' | 'onRefused' | 'signal'> = {},
): Receive<T> {
  browser.runtime.onMessage.addListener(refuseObjectNames);
  return createReceiver({
    ...options,
    self: self(),
    rules,
    now: Date.now,
    // The messenger types the data as proven and the answer as known: both are for the rules to say.
    listen: (type, listener) => onMessage(type, listener as Parameters<typeof onMessage<T>>[1]),
  });
}

/**
 * The messenger looks listeners up in a plain object: of names that every object has (`constructor`)
 * it would call what it finds. To be heard first, this listens before the messenger does.
 */
function refuseObjectNames(
  message: unknown,
  _sender: unknown,
  respond: (answer: { err: object }) => void,
): void {
  const type = Object(message).type;
  if (typeof type !== 'string' || !(type in Object.prototype)) return;
  const { name, message: text, reason } = new Refused('unknown');
  respond({ err: { name, message: text, reason } });
}
