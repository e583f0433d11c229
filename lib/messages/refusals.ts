import type { Refusals } from './protocol.ts';
import type { RefusalReason } from './receive.ts';

/** Counts what was refused: a number that grows says that somebody tries something. */
export class RefusalCounter {
  readonly #counts: Refusals = { sender: 0, rate: 0, data: 0, session: 0, unknown: 0 };

  readonly count = (reason: RefusalReason): void => {
    this.#counts[reason]++;
  };

  get counts(): Refusals {
    return { ...this.#counts };
  }

  /** Counts a message that stands in no table of rules; the messenger leaves it unanswered. */
  readonly look = (message: unknown, known: ReadonlySet<string>): void => {
    const type =
      typeof message === 'object' && message !== null && 'type' in message ? message.type : '';
    if (typeof type !== 'string' || !known.has(type)) this.count('unknown');
  };
}
