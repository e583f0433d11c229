import { describe, expect, test } from 'vitest';
import { awaitGreeting } from '../../../../entrypoints/card/handshake.ts';
import type { Redemption } from '../../../../lib/messages/protocol.ts';

const good: Redemption = { ok: true, session: { origin: 'https://news.example' } };

/** A card's window that hears messages, and a worker that takes one nonce. */
function setup(accepted = 'true nonce') {
  const target = new EventTarget();
  const asked: string[] = [];
  const opened: MessagePort[] = [];
  const ending = new AbortController();
  void awaitGreeting({
    target: target as Window,
    redeem: async (nonce) => {
      asked.push(nonce);
      return nonce === accepted ? good : { ok: false };
    },
    signal: ending.signal,
  }).then((port) => opened.push(port));
  const post = async (data: unknown, ports = 1) => {
    const channels = Array.from({ length: ports }, () => new MessageChannel());
    const event = new MessageEvent('message', { data, ports: channels.map(({ port2 }) => port2) });
    target.dispatchEvent(event);
    await new Promise((resolve) => setImmediate(resolve));
    for (const { port1 } of channels) port1.close();
  };
  return { asked, opened, post, ending };
}

describe('the card', () => {
  test('opens for a nonce that the worker takes', async () => {
    const card = setup();
    await card.post({ nonce: 'true nonce' });
    expect(card.opened).toHaveLength(1);
  });

  test.each([
    ['no nonce', { type: 'show', participant: 'kt' }, 1],
    ['a nonce that is no text', { nonce: 7 }, 1],
    ['no object', 'true nonce', 1],
    ['nothing', null, 1],
    ['no port', { nonce: 'true nonce' }, 0],
    ['two ports', { nonce: 'true nonce' }, 2],
  ])('does not even ask the worker about a message with %s', async (_, data, ports) => {
    const card = setup();
    await card.post(data, ports);
    expect(card.asked).toEqual([]);
    expect(card.opened).toEqual([]);
  });

  test('still opens for the true nonce after a forged one', async () => {
    const card = setup();
    await card.post({ nonce: 'forged' });
    await card.post({ nonce: 'true nonce' });
    expect(card.opened).toHaveLength(1);
  });

  test('gives up after a few forged ones', async () => {
    const card = setup();
    for (let turn = 0; turn < 50; turn++) await card.post({ nonce: `forged ${turn}` });
    expect(card.asked.length).toBeLessThan(10);
    await card.post({ nonce: 'true nonce' });
    expect(card.opened).toEqual([]);
  });

  test('hears nobody once it is open', async () => {
    const card = setup();
    await card.post({ nonce: 'true nonce' });
    await card.post({ nonce: 'true nonce' });
    expect(card.asked).toHaveLength(1);
  });

  test('hears nobody once it has ended', async () => {
    const card = setup();
    card.ending.abort();
    await card.post({ nonce: 'true nonce' });
    expect(card.asked).toEqual([]);
  });
});

test('a worker that dies over the question is no yes', async () => {
  const target = new EventTarget();
  let opened = false;
  void awaitGreeting({
    target: target as Window,
    redeem: () => Promise.reject(new Error('channel closed')),
    signal: new AbortController().signal,
  }).then(() => {
    opened = true;
  });
  const { port1, port2 } = new MessageChannel();
  target.dispatchEvent(new MessageEvent('message', { data: { nonce: 'x' }, ports: [port2] }));
  // The port is closed, so that the content script can learn of it.
  await new Promise((resolve) => port1.addEventListener('close', resolve));
  expect(opened).toBe(false);
});
