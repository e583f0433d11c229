import assert from 'node:assert/strict';
import type { Reader } from '../driver/reader.ts';
import { type Tab, until } from '../driver/tab.ts';
import { noteTexts } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';

/** Writes a note on 카카오 on this page, opens the page anew, and the card with it. */
async function comesBack(tab: Tab, reader: Reader): Promise<void> {
  const text = `note ${tab.address}`;
  await typesNote(text)(tab);
  await tab.hands.press('Control+Enter');
  await until('the note in the store', async () => (await noteTexts(reader)).includes(text));
  await tab.hands.go(tab.address);
  await opensCard(tab);
}

/** The same of a page with a note and of one without, as the page's script can look. */
function tellsNoDifference(look: () => unknown): Pick<HostileCase, 'reader' | 'held'> {
  let without: unknown;
  return {
    async reader(tab, reader) {
      await opensCard(tab);
      without = await tab.run(look);
      await tab.away();
      await tab.noCard();
      await comesBack(tab, reader);
    },
    async held(tab) {
      assert.deepEqual(await tab.run(look), without);
    },
  };
}

/** Threat model, 2. */
export const notes: HostileCase[] = [
  {
    aim: 2,
    name: 'reads every highlight, its text and its priority',
    ...tellsNoDifference(() =>
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        highlight.priority,
        highlight.type,
        [...highlight].map((range) => [
          range.startContainer.nodeValue,
          range.startOffset,
          range.endOffset,
        ]),
      ]),
    ),
  },
  {
    aim: 2,
    name: 'asks for the highlights at a noted word',
    ...tellsNoDifference(() => {
      const [range] = CSS.highlights.get('k-ai-lens-company') ?? [];
      const live = new Range();
      if (range) live.selectNodeContents(range.startContainer);
      const { x, y, height } = live.getBoundingClientRect();
      const at = (CSS.highlights as { highlightsFromPoint?: (x: number, y: number) => unknown[] })
        .highlightsFromPoint;
      return [x, y, at?.call(CSS.highlights, x + 40, y + height / 2).length];
    }),
  },
  {
    aim: 2,
    name: 'reads our style sheet',
    ...tellsNoDifference(() =>
      document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    ),
  },
  {
    aim: 2,
    name: 'compares its own markup',
    ...tellsNoDifference(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      // Place and size of the card are to be seen; SECURITY.md says so.
      for (const child of copy.querySelectorAll('[popover]')) child.removeAttribute('style');
      return copy.outerHTML;
    }),
  },
  {
    aim: 2,
    name: 'looks through its own storage',
    ...tellsNoDifference(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
    ]),
  },
  {
    aim: 2,
    name: 'listens to every channel and storage event while a note is saved',
    attack() {
      for (const name of ['notes', 'notes.changed', 'k-ai-lens', 'wxt', 'drafts']) {
        new BroadcastChannel(name).onmessage = ({ data }) => seen.push([name, data]);
      }
      for (const type of ['storage', 'message', 'messageerror']) {
        window.addEventListener(type, () => seen.push(type), true);
      }
    },
    async reader(tab, reader) {
      await typesNote('a note that is told of')(tab);
      await tab.hands.press('Control+Enter');
      await until('the note in the store', async () =>
        (await noteTexts(reader)).includes('a note that is told of'),
      );
    },
    held: async (tab) => assert.deepEqual(await tab.run(() => seen), []),
  },
];
