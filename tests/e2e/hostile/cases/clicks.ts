import assert from 'node:assert/strict';
import type { Tab } from '../driver/tab.ts';
import type { HostileCase } from '../hostile-case.ts';
import { opensCard } from '../play.ts';

/** The page does something to an open card. */
function closesWhen(name: string, does: () => void, more: Partial<HostileCase> = {}): HostileCase {
  return {
    aim: 6,
    name,
    async reader(tab) {
      await opensCard(tab);
      await tab.run(does);
    },
    held: (tab: Tab) => tab.noCard(),
    ...more,
  };
}

const style = (css: string) => `<style>${css}</style>`;

/** Threat model, 6. The host is the last child of the root. */
export const clicks: HostileCase[] = [
  closesWhen('makes the host see-through', () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.style.setProperty('opacity', '.1', 'important');
  }),
  closesWhen('gives the host another style attribute, again and again', () => {
    const host = document.documentElement.lastElementChild;
    setInterval(() => host?.setAttribute('style', 'opacity: 0; inset: 0'), 30);
  }),
  closesWhen('makes the root see-through', () => {
    document.documentElement.style.opacity = '.3';
  }),
  closesWhen('makes the root see-through by a filter', () => {
    document.documentElement.style.filter = 'opacity(.2)';
  }),
  closesWhen('clips the root', () => {
    document.documentElement.style.clipPath = 'inset(0 50% 0 0)';
  }),
  closesWhen('masks the root', () => {
    document.documentElement.style.maskImage = 'linear-gradient(#0001, #0001)';
  }),
  closesWhen('moves the host by a transform', () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.style.setProperty('transform', 'translate(200px)', 'important');
  }),
  closesWhen('animates the root away', () => {
    document.documentElement.animate([{ opacity: 0 }], { duration: 1e6, iterations: 1e3 });
    document.documentElement.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9 });
  }),
  closesWhen('moves the host into an element of its own', () => {
    const box = document.createElement('div');
    box.style.cssText = 'opacity: 0; position: fixed; inset: 0';
    document.body.append(box);
    const host = document.documentElement.lastElementChild;
    if (host && 'moveBefore' in box) {
      (box as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(host, null);
    } else if (host) box.append(host);
  }),
  closesWhen('makes the host inert', () => {
    (document.documentElement.lastElementChild as HTMLElement).inert = true;
  }),
  closesWhen('hides the host’s popover', () => {
    (document.documentElement.lastElementChild as HTMLElement).hidePopover();
  }),
  closesWhen('covers the card with a popover', () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; opacity: .01';
    document.body.append(cover);
    cover.showPopover();
  }),
  closesWhen('covers the card with a popover that lets clicks through', () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none';
    document.body.append(cover);
    cover.showPopover();
  }),
  closesWhen('covers the card with such a popover in a closed tree', () => {
    const tree = document.createElement('div');
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none';
    tree.attachShadow({ mode: 'closed' }).append(cover);
    document.body.append(tree);
    cover.showPopover();
  }),
  closesWhen('covers the card with a modal dialog', () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'pointer-events: none';
    document.body.append(dialog);
    dialog.showModal();
  }),
  closesWhen('covers the card with an endless view transition', () => {
    const sheet = document.createElement('style');
    sheet.textContent = `::view-transition { pointer-events: none }
      ::view-transition-old(root) { animation: none; opacity: 1 }
      ::view-transition-group(*) { animation-duration: 1e6s }`;
    document.head.append(sheet);
    document.startViewTransition?.(() => {});
  }),
  closesWhen('shows and hides a cover in time with a watch', () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
    document.body.append(cover);
    setInterval(() => {
      cover.showPopover();
      setTimeout(() => cover.hidePopover(), 200);
    }, 250);
  }),
  {
    aim: 6,
    name: 'draws over the card with the host’s own ::before, ::after and ::backdrop',
    markup: style(`div::before, div::after { content: 'gift' !important; position: fixed !important;
      inset: 0 !important; background: #fff !important; pointer-events: none !important;
      display: block !important; z-index: 9 !important }
      div::backdrop { background: #fff !important; display: block !important }`),
    async held(tab) {
      const drawn = await tab.hands.aside(() => {
        const host = document.querySelector('div[popover=manual]');
        if (!host) return ['no host'];
        const parts = ['::before', '::after'].map((part) => getComputedStyle(host, part));
        return [
          ...parts.map(({ content, display }) => (display === 'none' ? 'none' : content)),
          getComputedStyle(host, '::backdrop').display,
        ];
      });
      assert.deepEqual(drawn, ['none', 'none', 'none']);
    },
  },
  {
    aim: 6,
    name: 'restyles the host by style sheets, layers and !important',
    markup: style(`@layer x { div, iframe { display: none !important; opacity: 0 !important;
      transform: scale(.1) !important; transition: all 9s !important } }
      div[popover] { opacity: 0 !important; inset: 0 !important; animation: x 9s !important }
      @keyframes x { from, to { opacity: 0 } }
      div { visibility: hidden !important; content-visibility: hidden !important }`),
    async held(tab) {
      const box = await tab.box();
      assert.ok(box && box.width > 300, JSON.stringify(box));
    },
  },
  {
    aim: 6,
    name: 'animates the host',
    async reader(tab) {
      await opensCard(tab);
      await tab.run(() => {
        const faded = [
          { opacity: 0, translate: '300px' },
          { opacity: 0, translate: '300px' },
        ];
        document.documentElement.lastElementChild?.animate(faded, { duration: 1e9 });
      });
      await tab.wait(500);
    },
    async held(tab) {
      // Either our own values stay in force, or the card is gone.
      const opacity = () => {
        const host = document.querySelector('div[popover=manual]:popover-open');
        return host ? getComputedStyle(host).opacity + getComputedStyle(host).translate : null;
      };
      const found = await tab.hands.aside(opacity);
      assert.ok(found === null || found === '1none', String(found));
    },
  },
  {
    aim: 6,
    name: 'puts children and a clone beside the card',
    async held(tab) {
      const drawn = await tab.run(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const child = document.createElement('p');
        child.textContent = 'gift';
        host.append(child);
        const copy = host.cloneNode(true) as HTMLElement;
        document.body.append(copy);
        const { width } = child.getBoundingClientRect();
        return [width, copy.shadowRoot, window.length];
      });
      assert.deepEqual(drawn, [0, null, 0]);
    },
  },
  {
    aim: 6,
    name: 'moves the marked word so that the card comes under the pointer',
    async reader(tab) {
      await opensCard(tab);
      // The pointer goes where the page wants the click: outside of card and word.
      await tab.hands.move(1000, 400);
    },
    async held(tab) {
      await tab.run(() => {
        const article = document.querySelector('article');
        if (article) article.style.cssText = 'position: relative; left: 480px';
        dispatchEvent(new Event('scroll'));
        dispatchEvent(new Event('resize'));
      });
      await tab.wait(150);
      const box = await tab.box();
      const hits = () => {
        document.addEventListener('pointerdown', () => Object.assign(window, { hit: true }));
      };
      for (const card of await tab.hands.cardFrames()) await card.run(hits);
      await tab.hands.click(1000, 400);
      const isHit = () => 'hit' in window;
      for (const card of await tab.hands.cardFrames()) {
        assert.ok(!(await card.run(isHit)), `A press reached the card at ${JSON.stringify(box)}`);
      }
    },
  },
  {
    aim: 6,
    name: 'opens the card with forged pointer events',
    async reader(tab) {
      await tab.marks();
      await tab.run(() => {
        const [range] = CSS.highlights.get('k-ai-lens-company') ?? [];
        const target = range?.startContainer.parentElement;
        const live = new Range();
        if (range) live.selectNodeContents(range.startContainer);
        const { x, y, height } = live.getBoundingClientRect();
        const at = { clientX: x + 40, clientY: y + height / 2, bubbles: true, composed: true };
        for (const type of ['pointerover', 'pointermove', 'pointermove', 'pointerdown', 'click']) {
          target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
          target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
        }
      });
      await tab.wait(600);
    },
    async held(tab) {
      assert.equal(await tab.box(), null);
    },
  },
  {
    aim: 6,
    name: 'throws the host out again and again',
    attack() {
      document.addEventListener('DOMContentLoaded', () => {
        const throwOut = () => {
          const root = document.documentElement;
          while (root.children.length > 2) {
            seen.push(1);
            root.lastElementChild?.remove();
          }
        };
        new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
      });
    },
    async reader(tab) {
      await tab.marks();
      for (let turn = 0; turn < 8; turn++) {
        await tab.point(turn % 2 ? '카카오' : '업스테이지');
        await tab.wait(200);
      }
    },
    async held(tab) {
      const thrown = await tab.run(() => seen.length);
      assert.ok(thrown > 0 && thrown <= 6, `thrown out ${thrown} times`);
      await tab.marks();
    },
  },
];
