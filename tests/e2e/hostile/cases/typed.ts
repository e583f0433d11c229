import assert from 'node:assert/strict';
import { sawNone, sawNothing } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';

const secret = 'zqxj secret';

/** Threat model, 1. */
export const typed: HostileCase[] = [
  {
    aim: 1,
    name: 'listens to every key, on every node',
    attack() {
      const note = (event: Event) => seen.push((event as KeyboardEvent).key);
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const target of [window, document, document.documentElement]) {
          target.addEventListener(type, note, true);
          target.addEventListener(type, note);
        }
      }
    },
    reader: typesNote(secret),
    held: sawNothing,
  },
  {
    aim: 1,
    name: 'listens to input and composition',
    attack() {
      for (const type of [
        'beforeinput',
        'input',
        'textInput',
        'change',
        'compositionstart',
        'compositionupdate',
        'compositionend',
      ]) {
        window.addEventListener(
          type,
          (event) => seen.push([type, (event as InputEvent).data]),
          true,
        );
      }
    },
    reader: typesNote(secret),
    held: sawNothing,
  },
  {
    aim: 1,
    name: 'listens to selection and clipboard while a note is copied',
    attack() {
      for (const type of ['copy', 'cut', 'paste', 'beforecopy', 'select', 'drop', 'dragover']) {
        window.addEventListener(type, () => seen.push([type, String(getSelection())]), true);
      }
      document.addEventListener('selectionchange', () => {
        const text = String(getSelection());
        if (text !== '') seen.push(text);
      });
    },
    async reader(tab) {
      await typesNote(secret)(tab);
      for (const key of ['Control+a', 'Control+c', 'Control+x', 'Control+v']) {
        await tab.hands.press(key);
      }
    },
    held: sawNothing,
  },
  {
    aim: 1,
    name: 'watches every mutation below the document and in our host',
    attack() {
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          seen.push(target.textContent, (target as Element).outerHTML);
          for (const node of addedNodes) observer.observe(node, everything);
        }
      });
      observer.observe(document, everything);
    },
    reader: typesNote(secret),
    held: sawNone(secret),
  },
  {
    aim: 1,
    name: 'serializes itself in every way',
    reader: typesNote(secret),
    async held(tab) {
      await tab.run(() => {
        const root = document.documentElement;
        // biome-ignore lint/performance/useDomNodeTextContent: every way is the point.
        seen.push(root.outerHTML, root.innerText, root.textContent);
        seen.push(root.getHTML({ serializableShadowRoots: true }));
        seen.push(new XMLSerializer().serializeToString(document));
        for (const node of root.children) seen.push(node.shadowRoot?.innerHTML ?? null);
      });
      await sawNone(secret)(tab);
    },
  },
  {
    aim: 1,
    name: 'selects all and reads the selection',
    reader: typesNote(secret),
    async held(tab) {
      await tab.run(() => {
        document.execCommand('selectAll');
        seen.push(String(getSelection()));
      });
      await sawNone(secret)(tab);
    },
  },
  {
    aim: 1,
    name: 'searches its frames for what was typed',
    reader: typesNote(secret),
    async held(tab) {
      const find = () =>
        (window as { find?: (...how: unknown[]) => boolean }).find?.(
          'zqxj',
          false,
          false,
          true,
          false,
          true,
        );
      assert.ok(!(await tab.run(find)));
    },
  },
  {
    aim: 1,
    name: 'takes the focus while the reader types',
    markup: '<input id="trap">',
    async reader(tab) {
      await typesNote('one')(tab);
      await tab.run(() => {
        const trap = document.querySelector<HTMLInputElement>('#trap');
        setInterval(() => trap?.focus(), 5);
        trap?.addEventListener('keydown', ({ key }) => seen.push(key));
      });
      await tab.wait(100);
    },
    async held(tab) {
      // The card is gone before the reader's next word: nobody types on into it unaware.
      await tab.noCard();
    },
  },
  {
    aim: 1,
    name: 'asks for the focus once, as pages do on a timer',
    markup: '<input id="trap">',
    async reader(tab) {
      await typesNote('one')(tab);
      await tab.run(() => {
        const trap = document.querySelector<HTMLInputElement>('#trap');
        trap?.addEventListener('keydown', ({ key }) => seen.push(key));
        trap?.focus();
      });
      await tab.wait(200);
      await tab.hands.type('two');
    },
    async held(tab) {
      await sawNothing(tab);
      const field = () => document.querySelector('textarea')?.value;
      assert.equal(await (await tab.card('카카오')).run(field), 'onetwo');
    },
  },
  {
    aim: 1,
    name: 'looks for the card among its frames',
    reader: opensCard,
    async held(tab) {
      const found = await tab.run(() => ({
        frames: window.length,
        elements: document.querySelectorAll('iframe').length,
        active: document.activeElement?.localName,
        roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
      }));
      assert.deepEqual(found, { frames: 0, elements: 0, active: 'body', roots: 0 });
    },
  },
];
