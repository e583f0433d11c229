import assert from 'node:assert/strict';
import { until } from '../driver/tab.ts';
import { noteTexts } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';
import { cardAddress } from './ask.ts';

const bomb = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

interface Stored {
  text: string;
  page: { title: string; outlet: string; url: string; publishedAt: string | null };
  anchor: { exact: string; prefix: string; suffix: string };
}

/** Threat model, 9. */
export const flood: HostileCase[] = [
  {
    aim: 9,
    name: 'has markup in its title, its outlet and around a name',
    article: {
      title: `${bomb} 제목`,
      outlet: bomb,
      publishedAt: '"><b>2025</b>',
      body: [`${bomb} 어제 카카오와 업스테이지가 ${bomb} 말했다.`],
    },
    async reader(tab, reader) {
      await typesNote(bomb)(tab);
      await tab.hands.press('Control+Enter');
      await until('the note', async () => (await noteTexts(reader)).includes(bomb));
    },
    async held(tab) {
      const card = await tab.card(bomb);
      const made = await card.run(
        () => document.querySelectorAll('img, #app script, #app b, [onerror]').length,
      );
      assert.equal(made, 0);
    },
  },
  {
    aim: 9,
    name: 'has a book for a title, with signs that turn text around',
    article: { title: `\u202e\u0007\u200b${'긴 '.repeat(50_000)}`, outlet: '가'.repeat(50_000) },
    async reader(tab, reader) {
      const text = `note on ${tab.address}`;
      await typesNote(text)(tab);
      await tab.hands.press('Control+Enter');
      await until('the note', async () => (await noteTexts(reader)).includes(text));
    },
    async held(tab, reader) {
      const stored = await reader.extension(async () => {
        const message = { id: 1, type: 'notes.list', data: { limit: 1 }, timestamp: 0 };
        const { res } = await chrome.runtime.sendMessage(message);
        return res.value[0] as Stored;
      });
      assert.ok(stored.page.url.startsWith(tab.address));
      assert.ok(stored.page.title.length <= 300 && (stored.page.outlet ?? '').length <= 300);
      assert.doesNotMatch(stored.page.title, /[\p{Cc}\p{Cf}]/u);
    },
  },
  {
    aim: 9,
    name: 'has five thousand mentions, and writes no note',
    article: {
      body: Array.from({ length: 2500 }, () => '카카오와 업스테이지, 카카오와 업스테이지.'),
    },
    async reader(tab, reader) {
      const before = await noteTexts(reader);
      await opensCard(tab);
      assert.deepEqual(await noteTexts(reader), before);
    },
    held: async (tab) => assert.equal(await tab.run(() => seen.length), 0),
  },
  {
    aim: 9,
    name: 'has the card add notes as fast as it can, as if it were inside',
    async held(tab) {
      const card = await tab.card('카카오');
      const refused = await card.run(async () => {
        const answers = await Promise.all(
          Array.from({ length: 120 }, async () => {
            const message = { id: 1, type: 'notes.state', timestamp: 0 };
            return JSON.stringify(await chrome.runtime.sendMessage(message));
          }),
        );
        return answers.filter((answer) => answer.includes('rate')).length;
      });
      assert.ok(refused > 30, `${refused} of 120 were refused`);
    },
  },
  {
    aim: 9,
    name: 'gets a script, a style, a frame and requests into the card, as if it were inside',
    async held(tab) {
      const card = await tab.card('카카오');
      const done = await card.run(async () => {
        const worked: string[] = [];
        const trial = (name: string, work: () => unknown) =>
          Promise.resolve()
            .then(work)
            .then(
              (value) => value && worked.push(name),
              () => {},
            );
        const load = (tag: 'img' | 'script' | 'iframe' | 'link', at: string) =>
          new Promise<boolean>((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            if (element instanceof HTMLLinkElement) {
              element.rel = 'stylesheet';
              element.href = at;
            } else element.src = at;
            document.body.append(element);
            setTimeout(resolve, 600, false);
          });
        const inline = document.createElement('script');
        inline.textContent = 'globalThis.breach = true';
        document.body.append(inline);
        await Promise.all([
          trial('inline script', () => (globalThis as { breach?: boolean }).breach),
          trial('fetch', () => fetch('https://n.news.naver.com/')),
          // Not a file of ours, which Chromium lets us read whatever the policy; not a beacon, whose
          // answer comes before it is stopped (`nothing-sent` looks at what goes out).
          trial(
            'socket',
            () =>
              new Promise((resolve) => {
                const socket = new WebSocket('wss://n.news.naver.com/');
                socket.onopen = () => resolve(true);
                socket.onerror = () => resolve(false);
              }),
          ),
          trial('image', () => load('img', 'https://n.news.naver.com/x.png')),
          trial('script', () => load('script', 'https://n.news.naver.com/x.js')),
          trial('style', () => load('link', 'https://n.news.naver.com/x.css')),
          trial('data image', () => load('img', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=')),
        ]);
        // biome-ignore lint/security/noGlobalEval: that it is refused is the point.
        await trial('eval', () => globalThis.eval('1'));
        return worked;
      });
      assert.deepEqual(done, []);
    },
  },
  {
    aim: 9,
    name: 'fetches the card’s source where it may be framed',
    async reader(tab, reader) {
      await tab.marks();
      await tab.run(
        async (address) => {
          const answer = await fetch(address).then(
            (response) => response.text(),
            () => '',
          );
          seen.push(answer);
        },
        await cardAddress(reader),
      );
    },
    async held(tab) {
      // The empty page is what everybody can read in the store; it holds nothing of the reader.
      const [source] = await tab.run(() => seen);
      assert.doesNotMatch(String(source), /note|nonce|kakao/u);
    },
  },
];
