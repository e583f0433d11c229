import assert from 'node:assert/strict';
import { sawNothing, stillWorks } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';

/** Threat model, 5. */
export const takeover: HostileCase[] = [
  {
    aim: 5,
    name: 'defines custom elements of every tag that we might use',
    attack() {
      for (const tag of ['k-ai-lens', 'k-ai-lens-host', 'kai-lens', 'wxt-ui', 'x-host']) {
        customElements.define(
          tag,
          class extends HTMLElement {
            constructor() {
              super();
              seen.push(tag);
            }
          },
        );
      }
      for (const [tag, parent] of [
        ['x-div', HTMLDivElement],
        ['x-frame', HTMLIFrameElement],
      ] as const) {
        const name = tag;
        customElements.define(
          name,
          class extends (parent as typeof HTMLElement) {
            connectedCallback() {
              seen.push(name);
            }
          },
          { extends: tag === 'x-div' ? 'div' : 'iframe' },
        );
      }
    },
    held: sawNothing,
  },
  {
    aim: 5,
    name: 'patches attachShadow, createElement and the frame’s properties',
    attack() {
      for (const [owner, name] of [
        [Element.prototype, 'attachShadow'],
        [Document.prototype, 'createElement'],
        [HTMLElement.prototype, 'showPopover'],
        [Element.prototype, 'append'],
        [Element.prototype, 'matches'],
        [Element.prototype, 'moveBefore'],
      ] as const) {
        Object.defineProperty(owner, name, {
          value: () => {
            seen.push(name);
            throw new Error(name);
          },
        });
      }
      for (const name of ['src', 'contentWindow', 'contentDocument']) {
        Object.defineProperty(HTMLIFrameElement.prototype, name, {
          get: () => void seen.push(name),
          set: () => void seen.push(name),
        });
      }
    },
    held: sawNothing,
  },
  {
    aim: 5,
    name: 'breaks every method of Node, Element, Document and Range',
    attack() {
      for (const { prototype } of [Node, Element, HTMLElement, Document, Range, TreeWalker]) {
        for (const [name, { value }] of Object.entries(
          Object.getOwnPropertyDescriptors(prototype),
        )) {
          if (typeof value !== 'function' || name === 'constructor') continue;
          Object.defineProperty(prototype, name, {
            value: () => {
              seen.push(name);
              throw new Error(name);
            },
          });
        }
      }
    },
    held: sawNothing,
  },
  {
    aim: 5,
    name: 'breaks Array, Map, Set, Promise, JSON and String',
    attack() {
      const broken = () => {
        seen[seen.length] = 'called';
        throw new Error('broken');
      };
      Array.prototype[Symbol.iterator] = broken;
      for (const name of ['map', 'filter', 'push', 'includes', 'some'] as const) {
        Object.defineProperty(Array.prototype, name, { value: broken });
      }
      for (const name of ['get', 'set', 'has'] as const) {
        Object.defineProperty(Map.prototype, name, { value: broken });
      }
      Set.prototype.add = broken;
      Object.defineProperty(String.prototype, 'replace', { value: broken });
      Object.defineProperty(RegExp.prototype, 'exec', { value: broken });
      Object.defineProperty(globalThis, 'Promise', { value: broken });
    },
    held: async (tab) => assert.deepEqual(await tab.hands.aside(() => []), []),
  },
  {
    aim: 5,
    name: 'patches MessagePort, MessageChannel and postMessage to listen in',
    attack() {
      for (const [owner, name] of [
        [MessagePort.prototype, 'postMessage'],
        [MessagePort.prototype, 'start'],
        [EventTarget.prototype, 'dispatchEvent'],
      ] as const) {
        const original = (owner as unknown as Record<string, (...all: unknown[]) => unknown>)[name];
        Object.defineProperty(owner, name, {
          value(...all: unknown[]) {
            seen.push(name);
            return original?.apply(this, all);
          },
        });
      }
      globalThis.MessageChannel = class extends MessageChannel {
        constructor() {
          super();
          seen.push('MessageChannel');
        }
      };
      globalThis.postMessage = () => seen.push('postMessage');
    },
    held: sawNothing,
  },
  {
    aim: 5,
    name: 'patches addEventListener, timers, frames and observers to stop us',
    attack() {
      for (const name of [
        'requestAnimationFrame',
        'requestIdleCallback',
        'setTimeout',
        'setInterval',
        'MutationObserver',
        'IntersectionObserver',
        'AbortController',
        'Highlight',
        'StaticRange',
        'CSSStyleSheet',
        'getComputedStyle',
      ]) {
        Object.defineProperty(globalThis, name, { value: () => seen.push(name) });
      }
      EventTarget.prototype.addEventListener = () => void seen.push('addEventListener');
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
    },
    held: sawNothing,
  },
  {
    aim: 5,
    name: 'forges the event by which WXT replaces content scripts',
    attack() {
      setInterval(() => {
        for (const id of ['k-ai-lens', 'content']) {
          const type = `${id}:wxt:content-script-started`;
          const detail = { contentScriptName: 'content', messageId: String(Math.random()) };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage({ type, ...detail }, '*');
        }
      }, 20);
    },
    async reader(tab, { origin }) {
      await tab.marks();
      await tab.run((id) => {
        const type = `${id}:content:wxt:content-script-started`;
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'content' } }));
        postMessage({ type: 'wxt:content-script-started', contentScriptName: 'content' }, '*');
      }, origin.split('//')[1] ?? '');
      await tab.wait(200);
      await tab.point('카카오');
      await tab.card('카카오');
    },
    held: stillWorks,
  },
  {
    aim: 5,
    name: 'clears, replaces and freezes the highlights',
    attack() {
      setInterval(() => {
        for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight());
        CSS.highlights.clear();
      }, 200);
    },
    async held(tab) {
      await tab.away();
      await tab.noCard();
      await tab.marks();
    },
  },
  {
    aim: 5,
    name: 'takes our style sheet away',
    async held(tab) {
      await tab.run(() => {
        document.adoptedStyleSheets = [];
      });
      await tab.wait(1300);
      assert.equal(await tab.run(() => document.adoptedStyleSheets.length), 1);
    },
  },
  {
    aim: 5,
    name: 'stops every pointer, key and focus event at the window',
    attack() {
      for (const type of [
        'pointermove',
        'pointerover',
        'pointerdown',
        'mousemove',
        'scroll',
        'focusin',
        'keydown',
      ]) {
        window.addEventListener(type, (event) => event.stopPropagation(), true);
      }
    },
    held: stillWorks,
  },
];
