import type { Page } from 'playwright-core';

/** What the worker acknowledged: this note stands at this revision, with this text. */
export interface Acknowledged {
  id: string;
  revision: number;
  text: string;
}

/** What the writers of a page saw. */
export interface Writing {
  /** Ends them and waits until each has its last answer or failure. */
  stop: () => Promise<void>;
  /** How many requests found the worker dead and were sent again. */
  retries: () => Promise<number>;
}

/**
 * Starts writers in an extension page: each adds a note, then changes it five times, and again, as fast
 * as it is answered, sending twice what was not answered. Each answer is told to
 * `window.acknowledge` before the next request, so that it is here when the browser is killed.
 */
export async function startWriters(page: Page, writers: number): Promise<Writing> {
  await page.evaluate(runWriters, writers);
  return {
    stop: () => page.evaluate(() => (globalThis as unknown as WriterPage).stopWriters()),
    retries: () => page.evaluate(() => (globalThis as unknown as WriterPage).retries),
  };
}

/** Sends one message to the worker, with the one retry of the client. */
export function ask(page: Page, type: string, data?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, body]) => {
      const message = { id: 1, type: name, data: body, timestamp: Date.now() };
      return (await chrome.runtime.sendMessage(message)).res;
    },
    [type, data] as const,
  );
}

export interface WriterPage {
  acknowledge: (what: Acknowledged) => Promise<void>;
  stopWriters: () => Promise<void>;
  retries: number;
}

/** Runs in the page; needs `acknowledge` there. */
export function runWriters(writers: number): void {
  const page = globalThis as unknown as WriterPage;
  page.retries = 0;
  let running = true;

  const send = async (type: string, data: unknown) => {
    const message = { id: 1, type, data, timestamp: Date.now() };
    const { res } = await chrome.runtime.sendMessage(message).catch(() => {
      page.retries++;
      return chrome.runtime.sendMessage(message);
    });
    if (!res?.ok) throw new Error(`${type}: ${JSON.stringify(res)}`);
    await page.acknowledge({
      id: res.value.id,
      revision: res.value.revision,
      text: res.value.text,
    });
  };

  /** Long enough to span disk blocks, and torn if it is not whole. */
  const textOf = (id: string, revision: number) => `${id}/${revision} `.repeat(100);

  const write = async () => {
    while (running) {
      const id = crypto.randomUUID();
      const rest = { tags: ['kill'], colour: null };
      const title = '';
      const url = `https://news.example/${id}`;
      try {
        await send('notes.add', {
          id,
          ...rest,
          text: textOf(id, 1),
          participants: ['kt'],
          page: { url, title, outlet: null, publishedAt: null },
          anchor: null,
        });
        for (const revision of [1, 2, 3, 4, 5]) {
          const text = textOf(id, revision + 1);
          await send('notes.edit', { id, revision, text, ...rest });
        }
      } catch {
        // The worker died twice: not acknowledged, so nothing is owed.
      }
    }
  };
  const all = Promise.all(Array.from({ length: writers }, write));
  page.stopWriters = async () => {
    running = false;
    await all;
  };
}
