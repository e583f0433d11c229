import { browser } from 'wxt/browser';
import type { Receive } from '../../lib/messages/receive.ts';
import type { NotesStore } from '../../lib/notes/store/store.ts';
import type { Anchor, Note } from '../../lib/notes/types.ts';
import { pageAddress } from '../../lib/page/facts/page-address.ts';
import type { Seeking } from '../wiring/seeking.ts';

/** A page that has not come by then is no longer waited for, in milliseconds. */
const LONGEST_LOADING = 30_000;
const GLANCE_MS = 200;

/** Goes to the page of a note and has its place shown; answers as soon as the tab is in front. */
export function serveOpening(receive: Receive<'notes.open'>, store: NotesStore): void {
  receive('notes.open', async ({ id }) => {
    const found = await store.get(id);
    if (!found.ok) return found;
    const note = found.value;
    const open = await tabWith(note.page.url);
    const tabId = open ?? (await browser.tabs.create({ url: note.page.url })).id;
    if (open !== undefined) await bringToFront(open);
    if (tabId !== undefined && note.anchor) void showPlace(store, note, tabId);
    return { ok: true, value: null };
  });
}

/** Gives the look for the quotes of the notes that belong on the page of a tab, once at a time. */
export function quoteLook(store: NotesStore): (tabId: number) => Promise<void> {
  const underWay = new Set<number>();
  return async (tabId) => {
    if (underWay.has(tabId)) return;
    underWay.add(tabId);
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const notes = tab?.url === undefined ? null : await store.quotedOn(pageAddress(tab.url));
    if (notes?.ok && notes.value.length > 0) await seekIn(store, tabId, notes.value, 'look');
    underWay.delete(tabId);
  };
}

async function showPlace(store: NotesStore, note: Note, tabId: number): Promise<void> {
  if (await isLoaded(tabId)) await seekIn(store, tabId, [note], 'show');
}

/** Asks the page; where our scripts may not run, nothing is learnt of the notes. */
async function seekIn(
  store: NotesStore,
  tabId: number,
  notes: readonly Note[],
  how: 'look' | 'show',
): Promise<void> {
  const target = { tabId };
  const anchors = notes.map(({ anchor }) => anchor).filter((anchor) => anchor !== null);
  try {
    await browser.scripting.executeScript({ target, files: ['/seek.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: ask,
      args: [anchors, how],
    });
    const found = answer?.result;
    if (!found) return;
    await store.sighted(notes.map(({ id }, i) => ({ id, found: found[i] ?? false })));
  } catch {
    // A site that is not covered, a page that is being left: the reader is there, that must do.
  }
}

/** Runs in the page's isolated world, after the script that it asks. */
function ask(anchors: Anchor[], how: 'look' | 'show'): Promise<boolean[]> | undefined {
  return (globalThis as { kAiLensSeek?: Seeking }).kAiLensSeek?.(anchors, how);
}

/** A tab that shows the page, the front one before others. */
async function tabWith(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const fitting = tabs.filter((tab) => tab.url !== undefined && addressOf(tab.url) === url);
  return (fitting.find(({ active }) => active) ?? fitting[0])?.id;
}

function addressOf(url: string): string | null {
  return URL.canParse(url) ? pageAddress(url) : null;
}

async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

/** Waits for a tab's page; asking again and again also keeps the worker alive. */
async function isLoaded(tabId: number): Promise<boolean> {
  const end = Date.now() + LONGEST_LOADING;
  while (Date.now() < end) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab === null) return false;
    // Once it has begun, scripts wait for its text by themselves. Of other sites we see no address.
    if (tab.url?.startsWith('http') && tab.pendingUrl === undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  }
  return false;
}
