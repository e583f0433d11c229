import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

const silent = (): void => {};

/**
 * The one messenger of the extension. Its logger keeps warnings and errors and drops the rest:
 * debug lines would write what the reader types to the console.
 *
 * Send with `sendMessage`; never listen with `onMessage` but through `createReceiver`, which
 * checks sender, rate and shape. The messenger itself checks none of them.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({
  logger: { debug: silent, log: silent, warn: console.warn, error: console.error },
});
