import { vi } from 'vitest';
import type { Block } from '../../../../lib/page/text/block.ts';
import { blocksWithin } from '../../../../lib/page/text/page-text.ts';

/** What happy-dom lacks: the ends of a static range are all that we use of it. */
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
);
vi.stubGlobal('chrome', {
  dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
});

/** The blocks of some HTML, read from a document that is not shown. */
export function blocksOf(html: string): Block[] {
  document.body.innerHTML = html;
  return [...blocksWithin(document.body)];
}

/** Their texts. */
export function textsOf(html: string): string[] {
  return blocksOf(html).map(({ text }) => text);
}
