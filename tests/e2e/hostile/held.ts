import assert from 'node:assert/strict';
import type { Reader } from './driver/reader.ts';
import type { Tab } from './driver/tab.ts';
import { opensCard } from './play.ts';

/** The page's script has learned nothing. */
export async function sawNothing(tab: Tab): Promise<void> {
  assert.deepEqual(await tab.run(() => seen), []);
}

/** What the page's script has learned holds none of these texts. */
export function sawNone(...texts: string[]): (tab: Tab) => Promise<void> {
  return async (tab) => {
    const learned = await tab.run(() => JSON.stringify(seen));
    for (const text of texts) assert.ok(!learned.includes(text), `It saw ${text} in ${learned}`);
  };
}

/** Neither address nor id of the extension is in what the page's script has learned. */
export async function sawNoAddress(tab: Tab, { origin }: Reader): Promise<void> {
  const [, id = origin] = origin.split('//');
  await sawNone('-extension:', id)(tab);
}

/** The page did not keep the card from opening again. */
export async function stillWorks(tab: Tab): Promise<void> {
  await tab.away();
  await tab.noCard();
  await opensCard(tab);
}

/** No frame that holds our card shows anything, but for `mine` of them. */
export async function showsNothing(tab: Tab, mine = 0): Promise<void> {
  await tab.wait(500);
  const texts = await tab.cardTexts();
  assert.ok(texts.filter((text) => text !== '').length <= mine, `A card shows: ${texts}`);
}

/** Texts of the reader's notes. */
export function noteTexts(reader: Reader): Promise<string[]> {
  return reader.extension(async () => {
    const message = { id: 1, type: 'notes.list', data: {}, timestamp: Date.now() };
    const { res } = await chrome.runtime.sendMessage(message);
    return res.value.map(({ text }: { text: string }) => text);
  });
}
