import { beforeEach, describe, expect, it } from 'vitest';
import {
  CardSessions,
  type CardSessionsPorts,
  NONCE_LIFE_MS,
} from '../../../lib/messages/card-sessions.ts';

const page = { tabId: 1, frameId: 0, documentId: 'page', origin: 'https://news.example' };
const card = { tabId: 1, frameId: 7, documentId: 'card' };

let stored: unknown;
let time: number;
let ports: CardSessionsPorts;

/** A worker that was started anew: only what was written is left. */
const worker = () => new CardSessions(ports);

beforeEach(() => {
  let count = 0;
  stored = undefined;
  time = 1_000_000;
  ports = {
    memory: {
      read: async () => structuredClone(stored),
      write: async (state) => {
        stored = structuredClone(state);
      },
    },
    now: () => time,
    randomNonce: () => `nonce ${++count}`,
  };
});

describe('a card that our content script opened', () => {
  it('gets a session that knows the page', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    expect(await sessions.isRedeemed(card)).toBe(false);
    expect(await sessions.redeem(card, nonce)).toEqual({
      ok: true,
      session: { origin: page.origin },
    });
    expect(await sessions.isRedeemed(card)).toBe(true);
  });

  it('keeps it over a killed worker, at each step', async () => {
    const { nonce } = await worker().issue(page);
    expect((await worker().redeem(card, nonce)).ok).toBe(true);
    expect(await worker().isRedeemed(card)).toBe(true);
  });

  it('loses it when its tab closes', async () => {
    const sessions = worker();
    await sessions.redeem(card, (await sessions.issue(page)).nonce);
    await sessions.dropTab(2);
    expect(await sessions.isRedeemed(card)).toBe(true);
    await sessions.dropTab(1);
    expect(await worker().isRedeemed(card)).toBe(false);
  });

  it('is known by tab and frame where the browser names no documents', async () => {
    const sessions = worker();
    const nameless = { ...card, documentId: null };
    const { nonce } = await sessions.issue({ ...page, documentId: null });
    expect((await sessions.redeem(nameless, nonce)).ok).toBe(true);
    expect(await sessions.isRedeemed(nameless)).toBe(true);
    expect(await sessions.isRedeemed({ ...nameless, frameId: 8 })).toBe(false);
  });
});

describe('a nonce', () => {
  it('is taken once, also by two at the same time', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    const other = { ...card, frameId: 8, documentId: 'other' };
    const answers = await Promise.all([
      sessions.redeem(card, nonce),
      sessions.redeem(other, nonce),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await worker().redeem(other, nonce)).toEqual({ ok: false });
    expect(await sessions.isRedeemed(other)).toBe(false);
  });

  it('dies of age', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    time += NONCE_LIFE_MS + 1;
    expect(await sessions.redeem(card, nonce)).toEqual({ ok: false });
  });

  it('is not taken from another tab, and is used up by the try', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    expect(await sessions.redeem({ ...card, tabId: 2 }, nonce)).toEqual({ ok: false });
    expect(await sessions.redeem(card, nonce)).toEqual({ ok: false });
  });

  it('is not taken by a card opened as the page itself', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    expect(await sessions.redeem({ ...card, frameId: page.frameId }, nonce)).toEqual({ ok: false });
  });

  it('ends when its frame has a new document', async () => {
    const sessions = worker();
    const { nonce } = await sessions.issue(page);
    const next = await sessions.issue({ ...page, documentId: 'next page' });
    expect(await sessions.redeem(card, nonce)).toEqual({ ok: false });
    expect((await sessions.redeem(card, next.nonce)).ok).toBe(true);
  });

  it('is guessed by nobody', async () => {
    const sessions = worker();
    await sessions.issue(page);
    expect(await sessions.redeem(card, 'nonce')).toEqual({ ok: false });
  });

  it('does not pile up when a page asks and asks', async () => {
    const sessions = worker();
    const first = await sessions.issue(page);
    const elsewhere = await sessions.issue({ ...page, tabId: 2 });
    let last = first;
    for (let i = 0; i < 100; i++) last = await sessions.issue(page);
    expect(await sessions.redeem(card, first.nonce)).toEqual({ ok: false });
    expect((await sessions.redeem(card, last.nonce)).ok).toBe(true);
    expect((await sessions.redeem({ ...card, tabId: 2 }, elsewhere.nonce)).ok).toBe(true);
  });
});

it('begins anew where its memory is not readable', async () => {
  stored = { nonces: 'no', sessions: [] };
  const sessions = worker();
  expect((await sessions.redeem(card, (await sessions.issue(page)).nonce)).ok).toBe(true);
});
