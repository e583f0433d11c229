import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentRules } from '../../../lib/messages/content-rules.ts';
import { pageRules } from '../../../lib/messages/page-rules.ts';
import type { MessageType } from '../../../lib/messages/protocol.ts';
import {
  createReceiver,
  type RefusalReason,
  Refused,
  type Rules,
} from '../../../lib/messages/receive.ts';
import type { RawSender } from '../../../lib/messages/sender.ts';
import { workerRules } from '../../../lib/messages/worker-rules.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const raw = {
  content: { id: 'ours', origin: 'https://news.example', tab: { id: 1 }, frameId: 0 },
  card: { id: 'ours', url: `${self.origin}/card.html`, tab: { id: 1 }, frameId: 2 },
  page: { id: 'ours', url: `${self.origin}/popup.html` },
  worker: { id: 'ours', url: `${self.origin}/background.js` },
  nobody: { id: 'theirs', url: `${self.origin}/popup.html` },
} satisfies Record<string, RawSender>;

const note = {
  id: '0190a6f8-0000-7000-8000-000000000001',
  participants: ['upstage'],
  text: '다시 읽기',
  tags: [],
  colour: null,
  page: { url: 'https://news.example/1', title: '제목', outlet: null, publishedAt: null },
  anchor: null,
};

let refused: RefusalReason[];
let redeemed: boolean;
let now: number;

beforeEach(() => {
  refused = [];
  redeemed = false;
  now = 0;
});

/** A context that answers every message of its rules with the data that reached the handler. */
function context<T extends MessageType>(rules: Rules<T>) {
  const listeners = new Map<string, (message: { data: unknown; sender: RawSender }) => unknown>();
  const controller = new AbortController();
  const receive = createReceiver({
    self,
    rules,
    now: () => now,
    listen: (type, listener) => {
      listeners.set(type, listener);
      return () => listeners.delete(type);
    },
    isRedeemed: async () => redeemed,
    onRefused: (reason) => refused.push(reason),
    signal: controller.signal,
  });
  for (const type of Object.keys(rules) as T[]) receive(type, (data) => data as never);
  return {
    end: () => controller.abort(),
    types: () => [...listeners.keys()],
    send: async (type: T, data: unknown, sender: RawSender): Promise<unknown> =>
      listeners.get(type)?.({ data, sender }),
  };
}

describe('the door', () => {
  const notesMessages = Object.keys(workerRules).filter((type) => !/^(?:card|page)\./u.test(type));

  it.each(notesMessages)('opens %s to nobody but our pages', async (type) => {
    const worker = context(workerRules);
    for (const sender of [raw.content, raw.worker, raw.nobody]) {
      await expect(worker.send(type as keyof typeof workerRules, note, sender)).rejects.toThrow(
        new Refused('sender'),
      );
    }
    expect(refused).toEqual(['sender', 'sender', 'sender']);
  });

  it('opens page.loadNear to our content scripts alone', async () => {
    const worker = context(workerRules);
    await worker.send('page.loadNear', undefined, raw.content);
    for (const sender of [raw.card, raw.worker, raw.nobody]) {
      await expect(worker.send('page.loadNear', undefined, sender)).rejects.toThrow(
        new Refused('sender'),
      );
    }
  });

  it('opens to a card when its nonce is redeemed, not before', async () => {
    const worker = context(workerRules);
    await expect(worker.send('notes.add', note, raw.card)).rejects.toThrow(new Refused('session'));
    redeemed = true;
    expect(await worker.send('notes.add', note, raw.card)).toEqual(note);
  });

  it('lets a card redeem, and a content script ask, and nobody else', async () => {
    const worker = context(workerRules);
    const nonce = { nonce: '0123456789abcdef0123456789abcdef' };
    expect(await worker.send('card.redeem', nonce, raw.card)).toEqual(nonce);
    expect(await worker.send('card.issueNonce', undefined, raw.content)).toBeUndefined();
    for (const sender of [raw.page, raw.worker, raw.nobody]) {
      await expect(worker.send('card.redeem', nonce, sender)).rejects.toThrow(Refused);
      await expect(worker.send('card.issueNonce', undefined, sender)).rejects.toThrow(Refused);
    }
    await expect(worker.send('card.issueNonce', undefined, raw.card)).rejects.toThrow(Refused);
    await expect(worker.send('card.redeem', nonce, raw.content)).rejects.toThrow(Refused);
  });

  it('opens the content script to popup and side panel alone', async () => {
    const content = context(contentRules);
    const which = { participant: 'kt', nth: 0 };
    expect(await content.send('page.show', which, raw.page)).toEqual(which);
    for (const sender of [raw.content, raw.card, raw.worker, raw.nobody]) {
      await expect(content.send('page.show', which, sender)).rejects.toThrow(new Refused('sender'));
    }
  });

  it('believes only the worker that notes have changed', async () => {
    const page = context(pageRules);
    expect(await page.send('notes.changed', { ids: ['a'] }, raw.worker)).toEqual({ ids: ['a'] });
    await expect(page.send('notes.changed', { ids: ['a'] }, raw.card)).rejects.toThrow(Refused);
  });

  it('shuts a flood out and opens again', async () => {
    const worker = context(workerRules);
    const ask = () => worker.send('card.issueNonce', undefined, raw.content);
    for (let i = 0; i < 1000; i++) await ask().catch(() => undefined);
    await expect(ask()).rejects.toThrow(new Refused('rate'));
    expect(await worker.send('notes.list', {}, raw.page)).toEqual({});
    now += 60_000;
    expect(await ask()).toBeUndefined();
  });

  it('names the wrong field', async () => {
    const page = { ...note.page, url: 'javascript:alert(1)' };
    const refusal = await context(workerRules)
      .send('notes.add', { ...note, page }, raw.page)
      .catch((error) => error);
    expect(refusal).toMatchObject({ name: 'Refused', reason: 'data', place: 'page.url' });
  });

  it('closes with its signal', () => {
    const content = context(contentRules);
    expect(content.types()).toEqual(Object.keys(contentRules));
    content.end();
    expect(content.types()).toEqual([]);
  });
});

describe('any data at all', () => {
  const senders = fc.constantFrom(...Object.values(raw));

  it.each([
    ['worker', workerRules],
    ['pages', pageRules],
    ['content script', contentRules],
  ] as const)('is taken or refused by the %s, never a crash', async (_name, rules) => {
    redeemed = true;
    const types = Object.keys(rules) as MessageType[];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...types),
        fc.anything(),
        senders,
        async (type, data, sender) => {
          const { send } = context(rules as Rules<MessageType>);
          await send(type, data, sender).catch((error) => expect(error).toBeInstanceOf(Refused));
        },
      ),
    );
  });

  it('is refused where one field of a good note is anything', async () => {
    const { send } = context(workerRules);
    const field = fc.constantFrom(...Object.keys(note));
    await fc.assert(
      fc.asyncProperty(field, fc.jsonValue(), async (name, value) => {
        now += 1000;
        const answer = await send('notes.add', { ...note, [name]: value }, raw.page).catch(
          (error) => error,
        );
        if (answer instanceof Refused) expect(answer.place).toMatch(new RegExp(`^${name}`));
        else expect(Object.keys(answer as object).sort()).toEqual(Object.keys(note).sort());
      }),
    );
  });
});
