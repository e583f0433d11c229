import assert from 'node:assert/strict';
import { sawNothing, stillWorks } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';

const strict = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "frame-src 'none'",
  "child-src 'none'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Threat model, 7. */
export const guest: HostileCase[] = [
  {
    aim: 7,
    name: 'listens for errors and rejections of ours',
    attack() {
      for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'messageerror']) {
        window.addEventListener(type, (event) => seen.push([type, String(event)]), true);
      }
    },
    async held(tab) {
      await stillWorks(tab);
      await sawNothing(tab);
    },
  },
  {
    aim: 7,
    name: 'waits for keys, which stay its own while no card is open',
    attack() {
      window.addEventListener('keydown', (event) => seen.push([event.key, event.defaultPrevented]));
    },
    async reader(tab) {
      await tab.marks();
      for (const key of ['Escape', 'a', 'Tab', 'Enter', 'ArrowDown']) await tab.hands.press(key);
    },
    async held(tab) {
      const keys = await tab.run(() => seen);
      assert.deepEqual(
        keys,
        ['Escape', 'a', 'Tab', 'Enter', 'ArrowDown'].map((key) => [key, false]),
      );
    },
  },
  {
    aim: 7,
    name: 'watches its focus and its selection while a card opens and closes',
    markup: '<input id="own" value="own text">',
    async reader(tab) {
      await tab.marks();
      await tab.run(() => {
        const own = document.querySelector<HTMLInputElement>('#own');
        own?.focus();
        own?.setSelectionRange(1, 4);
      });
      await tab.wait(100);
      await tab.run(() => {
        for (const type of ['focusin', 'focusout', 'blur', 'selectionchange']) {
          document.addEventListener(type, () => seen.push(type), true);
        }
      });
      await opensCard(tab);
      await tab.away();
      await tab.noCard();
    },
    async held(tab) {
      const left = await tab.run(() => {
        const own = document.querySelector<HTMLInputElement>('#own');
        return [document.activeElement?.id, own?.selectionStart, own?.selectionEnd];
      });
      assert.deepEqual(left, ['own', 1, 4]);
      await sawNothing(tab);
    },
  },
  {
    aim: 7,
    name: 'changes a hundred nodes a second',
    attack() {
      document.addEventListener('DOMContentLoaded', () => {
        const box = document.createElement('div');
        document.body.append(box);
        let turn = 0;
        setInterval(() => {
          const line = document.createElement('p');
          line.textContent = `${++turn}: 카카오와 업스테이지`;
          box.append(line);
          if (box.children.length > 20) box.firstElementChild?.remove();
        }, 10);
      });
      addEventListener('error', (event) => seen.push(event.message));
    },
    held: sawNothing,
  },
  {
    aim: 7,
    name: 'has a strict policy and trusted types, and listens for violations of it',
    headers: { 'content-security-policy': strict },
    attack() {
      document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
        // The article's own style sheet is forbidden, too.
        if (blockedURI !== 'inline') seen.push([violatedDirective, blockedURI]);
      });
    },
    held: sawNothing,
  },
  {
    aim: 7,
    name: 'puts its words into a modal dialog',
    attack() {
      document.addEventListener('DOMContentLoaded', () => {
        const dialog = document.createElement('dialog');
        dialog.append(...document.body.childNodes);
        document.body.append(dialog);
        dialog.showModal();
        dialog.addEventListener('close', () => seen.push('closed'));
        dialog.addEventListener('cancel', () => seen.push('cancelled'));
      });
    },
    async held(tab) {
      await typesNote('in a dialog')(tab);
      const card = await tab.card('카카오');
      assert.equal(await card.run(() => document.querySelector('textarea')?.value), 'in a dialog');
      await sawNothing(tab);
    },
  },
  {
    aim: 7,
    name: 'has a popover of its own open, which stays so',
    attack() {
      document.addEventListener('DOMContentLoaded', () => {
        const own = document.createElement('p');
        own.popover = 'auto';
        own.textContent = 'its own';
        own.style.cssText = 'inset: auto 0 0 auto';
        document.body.append(own);
        own.showPopover();
        own.addEventListener('toggle', ({ newState }) => {
          if (newState === 'closed') seen.push('closed');
        });
      });
    },
    held: sawNothing,
  },
  {
    aim: 7,
    name: 'writes its document anew',
    async reader(tab) {
      await tab.marks();
      await tab.run(() => {
        const { innerHTML } = document.body;
        document.open();
        document.write(`<!doctype html><title>anew</title><body>${innerHTML}</body>`);
        document.close();
        globalThis.seen = [];
      });
      await tab.wait(300);
    },
    held: opensCard,
  },
  {
    aim: 7,
    name: 'writes its document anew while a card is open',
    async reader(tab) {
      await opensCard(tab);
      await tab.run(() => {
        const { innerHTML } = document.body;
        document.open();
        document.write(`<!doctype html><title>anew</title><body>${innerHTML}</body>`);
        document.close();
      });
      await tab.noCard();
      await tab.away();
    },
    held: opensCard,
  },
  {
    aim: 7,
    name: 'sets the markup of its root',
    async reader(tab) {
      await opensCard(tab);
      await tab.run(() => {
        const { innerHTML } = document.body;
        document.documentElement.innerHTML = `<head></head><body>${innerHTML}</body>`;
      });
      await tab.noCard();
      await tab.away();
    },
    held: opensCard,
  },
  {
    aim: 7,
    name: 'puts another root into its document',
    async reader(tab) {
      await opensCard(tab);
      await tab.run(() => {
        const root = document.createElement('html');
        root.append(...document.documentElement.querySelectorAll('head, body'));
        document.replaceChild(root, document.documentElement);
      });
      await tab.noCard();
      await tab.away();
    },
    held: opensCard,
  },
  {
    aim: 7,
    name: 'has frames that listen to messages',
    attack() {
      document.addEventListener('DOMContentLoaded', () => {
        const inner = document.createElement('iframe');
        const listener = 'addEventListener("message", ({ data }) => parent.seen.push(data))';
        inner.srcdoc = `<body><scr${'ipt'}>${listener}</scr${'ipt'}>`;
        document.body.append(inner);
      });
    },
    held: sawNothing,
  },
  {
    aim: 7,
    name: 'watches the place of everything while a card opens',
    async reader(tab) {
      await tab.marks();
      await tab.run(() => {
        const boxes = () =>
          [...document.querySelectorAll('body, body *')].map((each) =>
            JSON.stringify(each.getBoundingClientRect()),
          );
        Object.assign(globalThis, { boxes, before: boxes().join() + scrollY });
        new PerformanceObserver((list) => {
          for (const { entryType } of list.getEntries()) seen.push(entryType);
        }).observe({ type: 'layout-shift' });
      });
      await opensCard(tab);
    },
    async held(tab) {
      const same = await tab.run(() => {
        const { boxes, before } = globalThis as unknown as { boxes(): []; before: string };
        return boxes().join() + scrollY === before;
      });
      assert.ok(same, 'something moved');
      await sawNothing(tab);
    },
  },
];
