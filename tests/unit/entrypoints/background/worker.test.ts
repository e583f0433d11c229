import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newNote } from '../../notes/store/any-note.ts';

const origin = `chrome-extension://${fakeBrowser.runtime.id}`;
const id = fakeBrowser.runtime.id;
const content = { id, origin: 'https://news.example', tab: { id: 1 }, frameId: 0, documentId: 'p' };
const card = {
  id,
  origin,
  url: `${origin}/card.html`,
  tab: { id: 1 },
  frameId: 4,
  documentId: 'c',
};
const popup = { id, origin, url: `${origin}/popup.html` };

/** Kills the worker and starts it anew: only what is stored is left. */
async function start(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  vi.resetModules();
  const { default: background } = await import('../../../../entrypoints/background/index.ts');
  background.main();
}

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

/** What the browser does with a message: every listener gets it, one may answer. */
function send(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    const respond = ({ res, err }: { res?: unknown; err?: { message: string } }) =>
      resolve(err === undefined ? res : `refused: ${err.message}`);
    void fakeBrowser.runtime.onMessage.trigger(message, sender as Sender, respond);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  // The stand-in browser has no commands; their own tests run in a real one.
  const listener = { addListener: () => {} };
  Object.assign(fakeBrowser, { commands: { onCommand: listener }, contextMenus: undefined });
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue();
  await start();
});

describe('the worker', () => {
  it('answers a card of ours, over its own death at every step', async () => {
    const { nonce } = (await send('card.issueNonce', undefined, content)) as { nonce: string };
    await start();
    expect(await send('card.redeem', { nonce }, card)).toEqual({
      ok: true,
      session: { origin: content.origin },
    });
    await start();
    const note = newNote();
    expect(await send('notes.add', note, card)).toMatchObject({ ok: true, value: note });
    await start();
    expect(await send('notes.list', {}, popup)).toMatchObject({ ok: true, value: [note] });
  });

  it('answers no card that a page opened, and no content script', async () => {
    expect(await send('notes.list', {}, card)).toBe('refused: session');
    expect(await send('notes.list', {}, content)).toBe('refused: sender');
    expect(await send('notes.add', newNote(), content)).toBe('refused: sender');
    expect(await send('worker.refusals', undefined, popup)).toMatchObject({
      session: 1,
      sender: 2,
    });
  });

  it('forgets a card when its tab closes', async () => {
    const { nonce } = (await send('card.issueNonce', undefined, content)) as { nonce: string };
    await send('card.redeem', { nonce }, card);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () =>
      expect(await send('notes.list', {}, card)).toBe('refused: session'),
    );
  });

  it('counts messages that it does not know', async () => {
    const respond = vi.fn();
    for (const message of [{ type: 'notes.steal', timestamp: 1 }, 'notes.list', null, 7]) {
      await fakeBrowser.runtime.onMessage.trigger(message, content as Sender, respond);
    }
    expect(respond).not.toHaveBeenCalled();
    expect(await send('worker.refusals', undefined, popup)).toMatchObject({ unknown: 4 });
  });

  it('refuses names that every object has, which the messenger would call', async () => {
    const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];
    for (const name of names) expect(await send(name, {}, content)).toBe('refused: unknown');
    expect(await send('worker.refusals', undefined, popup)).toMatchObject({ unknown: 5 });
  });

  it('keeps what it stores from content scripts', () => {
    expect(fakeBrowser.storage.local.setAccessLevel).toHaveBeenCalledWith({
      accessLevel: 'TRUSTED_CONTEXTS',
    });
  });

  it('tells open pages of changes', async () => {
    const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const note = newNote();
    await send('notes.add', note, popup);
    expect(told.mock.calls.map(([message]) => message)).toMatchObject([
      { type: 'notes.changed', data: { ids: [note.id] } },
    ]);
  });
});

describe('an update', () => {
  it('starts the content script in tabs that are open', async () => {
    const matches = ['https://news.example/*'];
    const files = ['content-scripts/content.js'];
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: '',
      version: '1',
      content_scripts: [{ matches, js: files, all_frames: true }],
    });
    const query = vi.fn(async () => [{ id: 5 }, { id: 6 }]);
    const executeScript = vi.fn(async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 5) throw new Error('an error page');
    });
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(executeScript as never);
    for (const reason of ['update', 'browser_update', 'install']) {
      await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    }
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(4));
    expect(query).toHaveBeenCalledWith({ url: matches });
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 6, allFrames: true },
      files,
    });
  });
});
