import assert from 'node:assert/strict';
import type { CardFrame } from '../driver/reader.ts';
import { Tab } from '../driver/tab.ts';
import { sawNothing, showsNothing } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';
import { cardAddress, frame, greetFrames, stolenNonce } from './ask.ts';

const wrapped: [string, (address: string) => [string, Record<string, string>]][] = [
  ['in a frame', (address) => [address, {}]],
  ['in a sandbox', (address) => [address, { sandbox: 'allow-scripts' }]],
  ['in a sandbox of our own origin', (a) => [a, { sandbox: 'allow-scripts allow-same-origin' }]],
  ['below a srcdoc frame', (a) => ['', { srcdoc: `<iframe src="${a}"></iframe>` }]],
  ['below a data: frame', (a) => [`data:text/html,<iframe src="${a}"></iframe>`, {}]],
  ['without credentials', (address) => [address, { credentialless: '' }]],
];

/** Threat model, 3: by the address that works. */
const embedded: HostileCase[] = wrapped.map(([how, wrap]) => ({
  aim: 3,
  name: `opens the card ${how}`,
  async reader(tab, reader) {
    await tab.marks();
    await frame(tab, ...wrap(await cardAddress(reader)));
    await greetFrames(tab, ['0'.repeat(32)]);
  },
  async held(tab) {
    await showsNothing(tab);
    await sawNothing(tab);
  },
}));

/** The card that the page framed under an address of its own: ours may be there, too. */
async function framedCard(tab: Tab): Promise<CardFrame | undefined> {
  for (const frame of await tab.hands.cardFrames()) {
    if ((await frame.run(() => location.hash)) === '#framed') return frame;
  }
  return undefined;
}

/** Threat model, 3. */
export const card: HostileCase[] = [
  ...embedded,
  {
    aim: 3,
    name: 'opens the card by the address that never changes',
    async reader(tab, reader) {
      await tab.marks();
      await frame(tab, `${reader.origin}/card.html`);
      await greetFrames(tab, ['0'.repeat(32)]);
    },
    async held(tab) {
      await showsNothing(tab);
      await sawNothing(tab);
    },
  },
  {
    aim: 3,
    name: 'opens the card as a window',
    async reader(tab, reader) {
      await tab.marks();
      await tab.run(
        (address) => {
          const opened = window.open(address);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => seen.push(data.type);
          setTimeout(() => opened?.postMessage({ nonce: '0'.repeat(32) }, '*', [port2]), 300);
        },
        await cardAddress(reader),
      );
      await tab.wait(800);
    },
    async held(tab) {
      const text = await (await tab.hands.opened())?.run(() => document.body?.textContent.trim());
      assert.ok(!text?.includes('카카오'), text);
      await sawNothing(tab);
    },
  },
  {
    aim: 3,
    name: 'frames the card twice',
    async reader(tab, reader) {
      await tab.marks();
      const address = await cardAddress(reader);
      await frame(tab, address);
      await frame(tab, address);
      await greetFrames(tab, ['0'.repeat(32), 'f'.repeat(32)]);
    },
    async held(tab) {
      await showsNothing(tab);
      await sawNothing(tab);
    },
  },
  {
    aim: 3,
    name: 'frames the card after ours is open',
    async reader(tab, reader) {
      await opensCard(tab);
      await frame(tab, await cardAddress(reader));
      await greetFrames(tab, ['0'.repeat(32)]);
    },
    async held(tab) {
      await showsNothing(tab, 1);
      await sawNothing(tab);
    },
  },
  {
    aim: 3,
    name: 'asks for notes from a card that it framed',
    async reader(tab, reader) {
      await tab.marks();
      await frame(tab, `${await cardAddress(reader)}#framed`);
    },
    async held(tab) {
      const own = await framedCard(tab);
      const answers = await own?.run(async () => {
        const types = ['notes.list', 'notes.state', 'drafts.get', 'notes.add', 'notes.import'];
        const datas = [{}, null, { kind: 'new', participant: 'kakao', url: 'https://a.example/' }];
        return Promise.all(
          types.map(async (type, at) => {
            const message = { id: 1, type, data: datas[at] ?? undefined, timestamp: 0 };
            return JSON.stringify(await chrome.runtime.sendMessage(message));
          }),
        );
      });
      assert.ok(answers && answers.length === 5);
      for (const answer of answers) assert.match(answer, /Refused|session|sender|data/u);
      for (const answer of answers) assert.doesNotMatch(answer, /"res"/u);
    },
  },
  {
    aim: 3,
    name: 'greets its card with a flood of guessed nonces',
    async reader(tab, reader) {
      await tab.marks();
      await frame(tab, await cardAddress(reader));
      await greetFrames(
        tab,
        Array.from({ length: 300 }, (_, at) => at.toString(16).padStart(32, '0')),
      );
    },
    async held(tab) {
      await showsNothing(tab);
      await sawNothing(tab);
      await opensCard(tab);
    },
  },
  {
    aim: 3,
    name: 'uses a stolen nonce in another tab',
    async reader(tab, reader) {
      await tab.marks();
      const nonce = await stolenNonce(reader, tab);
      const address = `${tab.address}9999`;
      await reader.serve(address, { body: '<!doctype html><script>var seen = []</script>' });
      const other = new Tab(await reader.open(address), address);
      await frame(other, await cardAddress(reader));
      await greetFrames(other, [nonce]);
      await showsNothing(other);
      await sawNothing(other);
      await other.hands.close();
      // The try has used it up, here as well.
      await frame(tab, await cardAddress(reader));
      await greetFrames(tab, [nonce]);
    },
    held: sawNothing,
  },
  {
    aim: 3,
    name: 'uses a nonce again',
    async reader(tab, reader) {
      await tab.marks();
      const nonce = await stolenNonce(reader, tab);
      const address = await cardAddress(reader);
      await frame(tab, address);
      await greetFrames(tab, [nonce]);
      await frame(tab, address);
      await greetFrames(tab, [nonce, nonce]);
    },
    async held(tab) {
      // Whoever speaks as our script opens one card, once, and learns that it is there.
      const learned = await tab.run(() => seen);
      assert.equal(learned.filter((type) => type === 'ready').length, 1);
    },
  },
  {
    aim: 3,
    name: 'uses a nonce too late',
    async reader(tab, reader) {
      await tab.marks();
      const nonce = await stolenNonce(reader, tab);
      await frame(tab, await cardAddress(reader));
      await tab.wait(10_200);
      await greetFrames(tab, [nonce]);
    },
    held: sawNothing,
  },
  {
    aim: 3,
    name: 'listens to whatever the card says to its parent',
    attack() {
      for (const type of ['message', 'messageerror']) {
        window.addEventListener(type, ({ type: what }) => seen.push(what), true);
      }
    },
    reader: typesNote('what is said'),
    held: sawNothing,
  },
  {
    aim: 3,
    name: 'frames our other pages',
    async reader(tab, reader) {
      await tab.marks();
      for (const page of ['popup', 'sidepanel', 'options']) {
        await frame(tab, `${reader.origin}/${page}.html`);
      }
    },
    async held(tab) {
      const loaded = await tab.run(() =>
        [...document.querySelectorAll('iframe')].map((each) => each.contentWindow?.length ?? 0),
      );
      assert.deepEqual(loaded, [0, 0, 0]);
    },
  },
  {
    aim: 3,
    name: 'frames the card from a site that it is not for',
    async reader(_tab, reader) {
      const address = 'https://evil.example/';
      await reader.serve(address, { body: '<!doctype html><script>var seen = []</script>' });
      const other = new Tab(await reader.open(address), address);
      await frame(other, await cardAddress(reader));
      await frame(other, `${reader.origin}/card.html`);
      await greetFrames(other, ['0'.repeat(32)]);
      await showsNothing(other);
      await sawNothing(other);
      await other.hands.close();
    },
    held: sawNothing,
  },
];
