import type { Refusals } from './protocol.ts';
import { type RefusalReason, Refused } from './receive.ts';

/** Counts what was refused: a number that grows says that somebody tries something. */
export class RefusalCounter {
  readonly #counts: Refusals = { sender: 0, rate: 0, data: 0, session: 0, unknown: 0 };

  readonly count = (reason: RefusalReason): void => {
    this.#counts[reason]++;
  };

  get counts(): Refusals {
    return { ...this.#counts };
  }

  /**
   * Counts a message that stands in no table of rules. The messenger leaves it unanswered, but for
   * names that every object has (`constructor`): those it would call, so they are refused here. To be
   * heard first, this listens before the messenger does.
   */
  readonly look = (
    message: unknown,
    known: ReadonlySet<string>,
    respond: (answer: { err: object }) => void,
  ): void => {
    const type =
      typeof message === 'object' && message !== null && 'type' in message ? message.type : '';
    if (typeof type === 'string' && known.has(type)) return;
    this.count('unknown');
    if (typeof type === 'string' && type in Object.prototype) {
      const { name, message: text, reason } = new Refused('unknown');
      respond({ err: { name, message: text, reason } });
    }
  };
}
