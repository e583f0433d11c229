import type { AnswerOf, DataOf, MessageType, Refusals } from './protocol.ts';
import { type Allowance, RateLimiter } from './rate.ts';
import {
  identify,
  nameOf,
  type RawSender,
  type Self,
  type Sender,
  type SenderKind,
} from './sender.ts';

/** What validation makes of a message's data. */
export type Checked<D> = { ok: true; value: D } | { ok: false; place: string; reason: string };

/** Who may send a message, and what shape its data must have. */
export interface Rule<T extends MessageType> {
  from: readonly SenderKind[];
  check: (data: unknown) => Checked<DataOf<T>>;
}

/** The messages that one context receives. What stands in no table is refused. */
export type Rules<T extends MessageType> = { [K in T]: Rule<K> };

export type RefusalReason = keyof Refusals;

/**
 * Thrown at the sender of a refused message. The messenger carries name, message and own fields
 * over, so `place` and `reason` arrive.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: RefusalReason;
  /** The field that is wrong, for `data`. */
  readonly place: string;

  constructor(reason: RefusalReason, place = '', message: string = reason) {
    super(message);
    this.reason = reason;
    this.place = place;
  }
}

/** A message as the messenger hands it over: nothing in it is proven but what the browser adds. */
interface Incoming {
  data: unknown;
  sender: RawSender;
}

export interface ReceiverOptions<T extends MessageType> {
  self: Self;
  rules: Rules<T>;
  now: () => number;
  /** Registers a listener with the messenger. */
  listen: (type: T, listener: (message: Incoming) => Promise<unknown>) => () => void;
  /** Whether a card has redeemed its nonce; asked for every message of a card but its first. */
  isRedeemed?: (card: Sender & { kind: 'card' }) => Promise<boolean>;
  onRefused?: (reason: RefusalReason) => void;
  /** Ends every listener. */
  signal?: AbortSignal;
}

export type Receive<T extends MessageType> = <K extends T>(
  type: K,
  handler: (data: DataOf<K>, sender: Sender) => AnswerOf<K> | Promise<AnswerOf<K>>,
) => void;

/** Content scripts ask once a page; a card answers one pair of hands; pages load whole lists. */
const ALLOWANCES: Record<SenderKind, Allowance> = {
  content: { burst: 20, perSecond: 1 },
  card: { burst: 60, perSecond: 5 },
  page: { burst: 2000, perSecond: 500 },
  worker: { burst: 2000, perSecond: 500 },
};

/**
 * The only door for messages: the handler runs for a sender of an allowed kind, within its rate,
 * with data of the right shape, and for a card that has redeemed its nonce. All others get
 * `Refused` and are counted.
 */
export function createReceiver<T extends MessageType>(options: ReceiverOptions<T>): Receive<T> {
  const rate = new RateLimiter(options.now);

  async function admit<K extends T>(
    type: K,
    message: Incoming,
  ): Promise<{ data: DataOf<K>; sender: Sender }> {
    const rule = options.rules[type];
    const sender = identify(message.sender, options.self);
    if (sender === null || !rule.from.includes(sender.kind)) throw new Refused('sender');
    if (!rate.take(nameOf(sender), ALLOWANCES[sender.kind])) throw new Refused('rate');
    const checked = rule.check(message.data);
    if (!checked.ok) throw new Refused('data', checked.place, checked.reason);
    if (sender.kind === 'card' && type !== 'card.redeem') {
      if (!(await options.isRedeemed?.(sender))) throw new Refused('session');
    }
    return { data: checked.value, sender };
  }

  return (type, handler) => {
    const remove = options.listen(type, async (message) => {
      try {
        const { data, sender } = await admit(type, message);
        return await handler(data, sender);
      } catch (error) {
        if (error instanceof Refused) options.onRefused?.(error.reason);
        throw error;
      }
    });
    options.signal?.addEventListener('abort', remove, { once: true });
  };
}
