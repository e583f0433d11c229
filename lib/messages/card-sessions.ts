import * as v from 'valibot';
import type { Redemption } from './protocol.ts';
import type { FrameSender } from './sender.ts';

/** A nonce is asked for when the card's frame has loaded; redeeming it takes one message. */
export const NONCE_LIFE_MS = 10_000;

/** Unredeemed nonces of one tab. A frame that reloads asks anew; more than this is a flood. */
const NONCES_PER_TAB = 8;

/** Sessions kept; far more than tabs with an open card. */
const SESSIONS = 1000;

const nonceSchema = v.object({
  nonce: v.string(),
  tabId: v.number(),
  frameId: v.number(),
  documentId: v.nullable(v.string()),
  origin: v.string(),
  issuedAt: v.number(),
});

const sessionSchema = v.object({ card: v.string(), tabId: v.number(), origin: v.string() });

const stateSchema = v.object({ nonces: v.array(nonceSchema), sessions: v.array(sessionSchema) });

type State = v.InferOutput<typeof stateSchema>;

/** Memory that outlives the worker, not the browser: `storage.session`. */
export interface SessionMemory {
  read: () => Promise<unknown>;
  write: (state: State) => Promise<void>;
}

export interface CardSessionsPorts {
  memory: SessionMemory;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** 128 random bits in hex. */
  randomNonce: () => string;
}

/**
 * Tells a card that our content script opened from one that a page opened (threat model, 3).
 * The content script gets a nonce for its document; the card that redeems it, once, within
 * `NONCE_LIFE_MS` and in the same tab, has a session for as long as its own document lives.
 */
export class CardSessions {
  readonly #ports: CardSessionsPorts;
  #loading: Promise<State> | undefined;

  constructor(ports: CardSessionsPorts) {
    this.#ports = ports;
  }

  /** A nonce for a content script's document. Others of the same frame's earlier documents end. */
  async issue(page: FrameSender & { origin: string }): Promise<{ nonce: string }> {
    const state = await this.#state();
    const nonce = this.#ports.randomNonce();
    const kept = this.#alive(state).filter(
      (one) =>
        one.tabId !== page.tabId ||
        one.frameId !== page.frameId ||
        one.documentId === page.documentId,
    );
    const { tabId, frameId, documentId, origin } = page;
    kept.push({ nonce, tabId, frameId, documentId, origin, issuedAt: this.#ports.now() });
    const ofTab = kept.filter((one) => one.tabId === tabId);
    const flood = new Set(ofTab.slice(0, -NONCES_PER_TAB));
    state.nonces = kept.filter((one) => !flood.has(one));
    await this.#ports.memory.write(state);
    return { nonce };
  }

  /** Opens the session of a card. A nonce is used up by any try in time, right tab or wrong. */
  async redeem(card: FrameSender, nonce: string): Promise<Redemption> {
    const state = await this.#state();
    const found = this.#alive(state).find((one) => one.nonce === nonce);
    // No await between looking and taking: two cards can't both find it.
    state.nonces = state.nonces.filter((one) => one.nonce !== nonce);
    if (found === undefined) return { ok: false };
    const ok = found.tabId === card.tabId && found.frameId !== card.frameId;
    if (ok) {
      const session = { card: keyOf(card), tabId: card.tabId, origin: found.origin };
      const others = state.sessions.filter((one) => one.card !== session.card);
      state.sessions = [...others, session].slice(-SESSIONS);
    }
    // Written before it is answered, so that a worker killed now does not take the nonce twice.
    await this.#ports.memory.write(state);
    return ok ? { ok: true, session: { origin: found.origin } } : { ok: false };
  }

  async isRedeemed(card: FrameSender): Promise<boolean> {
    const { sessions } = await this.#state();
    return sessions.some((one) => one.card === keyOf(card) && one.tabId === card.tabId);
  }

  /** Ends all that belongs to a closed tab. */
  async dropTab(tabId: number): Promise<void> {
    const state = await this.#state();
    state.nonces = state.nonces.filter((one) => one.tabId !== tabId);
    state.sessions = state.sessions.filter((one) => one.tabId !== tabId);
    await this.#ports.memory.write(state);
  }

  #alive(state: State): State['nonces'] {
    const now = this.#ports.now();
    return state.nonces.filter(({ issuedAt }) => Math.abs(now - issuedAt) <= NONCE_LIFE_MS);
  }

  /** Read once a worker's life; from then on the memory only follows. */
  #state(): Promise<State> {
    this.#loading ??= this.#ports.memory.read().then(
      (stored) => {
        const result = v.safeParse(stateSchema, stored);
        return result.success ? result.output : { nonces: [], sessions: [] };
      },
      (error) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}

/** A card's document, or where the browser does not name documents, its frame. */
function keyOf({ tabId, frameId, documentId }: FrameSender): string {
  return documentId ?? `${tabId}/${frameId}`;
}
