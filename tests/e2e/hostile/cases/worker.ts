import assert from 'node:assert/strict';
import { workerRules } from '../../../../lib/messages/worker-rules.ts';
import { Tab } from '../driver/tab.ts';
import { noteTexts, sawNothing, stillWorks } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard } from '../play.ts';
import { askAsScript } from './ask.ts';

/** All that content scripts need: what else there is, is none of their business. */
const forScripts = ['card.issueNonce', 'page.loadMarks', 'page.loadNear', 'page.participants'];
const forOurPages = Object.keys(workerRules).filter((type) => !forScripts.includes(type));

/** Threat model, 4: each message alone, so that a new one without a rule is a breach. */
const asOurScript: HostileCase[] = forOurPages.map((type) => ({
  aim: 4,
  name: `sends ${type} from our script’s process`,
  reader: (tab) => tab.marks(),
  async held(tab, reader) {
    const before = await noteTexts(reader);
    const [answer] = await askAsScript(reader, tab, [{ type, data: {} }]);
    assert.match(JSON.stringify(answer), /sender/u);
    assert.doesNotMatch(JSON.stringify(answer), /"res"/u);
    assert.deepEqual(await noteTexts(reader), before);
  },
}));

/** Threat model, 4. */
export const worker: HostileCase[] = [
  ...asOurScript,
  {
    aim: 4,
    name: 'sends messages that nobody knows from our script’s process',
    reader: (tab) => tab.marks(),
    async held(tab, reader) {
      const types = ['__proto__', 'constructor', 'toString', 'notes.all', '', 'wxt:reload'];
      const answers = await askAsScript(
        reader,
        tab,
        types.map((type) => ({ type, data: { __proto__: { admin: true } } })),
      );
      for (const answer of answers) assert.doesNotMatch(JSON.stringify(answer), /"res"/u);
      await opensCard(tab);
    },
  },
  {
    aim: 4,
    name: 'floods the worker from our script’s process',
    reader: (tab) => tab.marks(),
    async held(tab, reader) {
      const flood = Array.from({ length: 400 }, () => ({ type: 'card.issueNonce' }));
      const answers = await askAsScript(reader, tab, flood);
      const refused = answers.filter((answer) => JSON.stringify(answer).includes('rate'));
      assert.ok(refused.length > 300, `${refused.length} of 400 were refused`);
      // Who pays is that page; the next one has its card.
      const address = `${tab.address}777`;
      const body = '<!doctype html><p>어제 카카오와 업스테이지가 말했다.</p>';
      await reader.serve(address, { body });
      const other = new Tab(await reader.open(address), address);
      await opensCard(other);
      await other.hands.close();
    },
  },
  {
    aim: 4,
    name: 'reads the extension’s storage from our script’s process',
    reader: (tab) => tab.marks(),
    async held(tab, reader) {
      const read = await reader.extension(async (url) => {
        const tabs = await chrome.tabs.query({});
        const [first] = await chrome.scripting.executeScript({
          target: { tabId: tabs.find((each) => each.url === url)?.id ?? -1 },
          func: async () => {
            const areas = ['session', 'local', 'sync'] as const;
            const reads = areas.map(async (area) => {
              try {
                const all = await chrome.storage[area].get();
                return Object.keys(all);
              } catch {
                return [];
              }
            });
            const bases = (await indexedDB.databases()).map(({ name }) => name);
            return [...(await Promise.all(reads)), bases];
          },
        });
        return first?.result;
      }, tab.address);
      assert.deepEqual(read, [[], [], [], []]);
    },
  },
  {
    aim: 4,
    name: 'opens a port to the worker from our script’s process',
    reader: (tab) => tab.marks(),
    async held(tab, reader) {
      const said = await reader.extension(async (url) => {
        const tabs = await chrome.tabs.query({});
        const [first] = await chrome.scripting.executeScript({
          target: { tabId: tabs.find((each) => each.url === url)?.id ?? -1 },
          func: () =>
            new Promise<string>((resolve) => {
              const port = chrome.runtime.connect();
              port.onMessage.addListener((message) => resolve(JSON.stringify(message)));
              port.onDisconnect.addListener(() => resolve('closed'));
              port.postMessage({ type: 'notes.list' });
              setTimeout(() => resolve('silent'), 1000);
            }),
        });
        return first?.result;
      }, tab.address);
      assert.match(String(said), /closed|silent/u);
    },
  },
  {
    aim: 4,
    name: 'looks for the extension’s API in its own world',
    reader: opensCard,
    async held(tab, { origin }) {
      const found = await tab.run((id) => {
        const global = globalThis as { chrome?: { runtime?: object }; browser?: object };
        const runtime = global.chrome?.runtime as
          | { sendMessage?: (id: string, message: object) => void }
          | undefined;
        try {
          runtime?.sendMessage?.(id, { type: 'notes.list' });
        } catch {
          // No receiver: as it should be.
        }
        return [typeof runtime, typeof global.browser];
      }, origin.split('//')[1] ?? '');
      assert.deepEqual(found, ['undefined', 'undefined']);
    },
  },
  {
    aim: 4,
    name: 'posts messages in the messenger’s and WXT’s form',
    attack() {
      setInterval(() => {
        for (const type of [
          'wxt:content-script-started',
          'wxt:locationchange',
          'page.show',
          'notes.list',
          'show',
        ]) {
          postMessage({ type, id: 1, contentScriptName: 'content', data: {}, nonce: 'f' }, '*');
          document.dispatchEvent(
            new CustomEvent(type, { detail: { contentScriptName: 'content' } }),
          );
        }
      }, 10);
    },
    held: async (tab) => {
      await sawNothing(tab);
      await stillWorks(tab);
    },
  },
];
