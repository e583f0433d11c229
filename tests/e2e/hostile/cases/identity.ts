import assert from 'node:assert/strict';
import { sawNoAddress, sawNothing } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard, typesNote } from '../play.ts';

/** Threat model, 8. */
export const identity: HostileCase[] = [
  {
    aim: 8,
    name: 'reads every performance entry of every type',
    attack() {
      const types = PerformanceObserver.supportedEntryTypes;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.toJSON());
      });
      for (const type of types) {
        const options = { type, buffered: true, durationThreshold: 16 };
        observer.observe(options);
      }
    },
    reader: typesNote('timing'),
    async held(tab, reader) {
      await tab.wait(200);
      await tab.run(() => {
        for (const entry of performance.getEntries()) seen.push(entry.toJSON());
      });
      await sawNoAddress(tab, reader);
    },
  },
  {
    aim: 8,
    name: 'reads the frames of each call of its own synchronous listeners',
    attack() {
      for (const type of [
        'beforetoggle',
        'toggle',
        'focusin',
        'focusout',
        'scroll',
        'beforeunload',
      ]) {
        window.addEventListener(
          type,
          () => {
            const { stack } = new Error('where am I?');
            seen.push(stack);
          },
          true,
        );
      }
      new MutationObserver(() => seen.push(new Error('and here?').stack)).observe(document, {
        childList: true,
        subtree: true,
      });
    },
    async reader(tab) {
      await typesNote('stack')(tab);
      await tab.hands.press('Escape');
    },
    held: sawNoAddress,
  },
  {
    aim: 8,
    name: 'counts the names in its global object',
    attack() {
      const names = new Set(Object.getOwnPropertyNames(globalThis));
      Object.assign(globalThis, { names });
    },
    async held(tab) {
      const added = await tab.run(() => {
        const { names } = globalThis as unknown as { names: Set<string> };
        const own = ['names', '__playwright__binding__', '__pwInitScripts'];
        return Object.getOwnPropertyNames(globalThis).filter(
          (name) => !names.has(name) && !own.includes(name),
        );
      });
      assert.deepEqual(added, []);
    },
  },
  {
    aim: 8,
    name: 'reads all of the host that a page can read',
    async held(tab, reader) {
      const host = await tab.run(() => {
        const element = document.documentElement.lastElementChild as HTMLElement;
        seen.push(element.outerHTML, element.title, element.textContent, element.getHTML());
        return {
          tag: element.localName,
          root: element.shadowRoot,
          children: element.childNodes.length,
          attributes: element.getAttributeNames().sort(),
        };
      });
      assert.deepEqual(host, {
        tag: 'div',
        root: null,
        children: 0,
        attributes: ['popover', 'style'],
      });
      await sawNoAddress(tab, reader);
    },
  },
  {
    aim: 8,
    name: 'loads our files by the address that never changes',
    async reader(tab, { origin }) {
      await tab.marks();
      await tab.run(async (base) => {
        const paths = ['manifest.json', 'card.html', 'icon/48.png', 'near.js', 'background.js'];
        for (const path of paths) {
          const address = `${base}/${path}`;
          await fetch(address).then(
            () => seen.push(['fetch', path]),
            () => {},
          );
          for (const tag of ['img', 'script', 'link'] as const) {
            const element = document.createElement(tag);
            await new Promise((resolve) => {
              element.onerror = resolve;
              element.onload = () => resolve(seen.push([tag, path]));
              if (element instanceof HTMLLinkElement) {
                element.rel = 'stylesheet';
                element.href = address;
              } else element.src = address;
              document.head.append(element);
              setTimeout(resolve, 500);
            });
          }
        }
      }, origin);
    },
    held: sawNothing,
  },
  {
    aim: 8,
    name: 'asks why it was not kept for the way back, having stopped our beforeunload',
    attack() {
      window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
      window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);
    },
    async reader(tab, reader) {
      const next = `${tab.address}888`;
      await reader.serve(next, { body: '<!doctype html><p>next</p>' });
      await opensCard(tab);
      await tab.hands.go(next);
      await tab.hands.back();
      await tab.wait(500);
    },
    async held(tab, reader) {
      await tab.run(() => {
        globalThis.seen = performance.getEntries().map((entry) => entry.toJSON());
      });
      await sawNoAddress(tab, reader);
    },
  },
  {
    aim: 8,
    name: 'counts the entries of its history',
    async reader(tab) {
      await tab.run(() => Object.assign(globalThis, { before: history.length }));
      await opensCard(tab);
    },
    async held(tab) {
      const added = await tab.run(() => {
        const { before } = globalThis as unknown as { before: number };
        return history.length - before;
      });
      assert.equal(added, 0);
    },
  },
  {
    aim: 8,
    name: 'collects reports of blocked frames, embedders and interventions',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy-report-only': "frame-src 'none'; default-src 'none'",
    },
    attack() {
      new ReportingObserver(
        (reports) => {
          for (const report of reports) seen.push(JSON.stringify(report));
        },
        { buffered: true },
      ).observe();
      document.addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) => {
        seen.push([blockedURI, sourceFile]);
      });
    },
    held: sawNoAddress,
  },
  {
    aim: 8,
    name: 'embeds nothing from elsewhere (require-corp) and still has its reader’s card',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
    held: sawNothing,
  },
  {
    aim: 8,
    name: 'samples its own stacks by the profiler of its policy',
    headers: { 'document-policy': 'js-profiling' },
    attack() {
      const Sampler = (
        globalThis as { Profiler?: new (how: object) => { stop(): Promise<object> } }
      ).Profiler;
      if (Sampler) {
        const sampler = new Sampler({ sampleInterval: 1, maxBufferSize: 100_000 });
        Object.assign(globalThis, { sampler });
      }
    },
    async held(tab, reader) {
      await tab.run(async () => {
        const { sampler } = globalThis as { sampler?: { stop(): Promise<object> } };
        if (sampler) seen.push(JSON.parse(JSON.stringify(await sampler.stop())));
      });
      await sawNoAddress(tab, reader);
    },
    cannotShow: { Firefox: 'has no profiler that a page can start' },
  },
  {
    aim: 8,
    name: 'reads origin, source and referrer of all that reaches it',
    attack() {
      for (const type of ['message', 'focus', 'blur', 'toggle', 'load', 'click', 'pointerover']) {
        window.addEventListener(
          type,
          (event) => {
            const { origin, relatedTarget } = event as MessageEvent & FocusEvent;
            seen.push([type, origin, String(event.composedPath()), String(relatedTarget)]);
          },
          true,
        );
      }
    },
    reader: typesNote('origins'),
    held: sawNoAddress,
  },
];
