import type { Box } from '../../harness/index.ts';

// These run in the browser, beside the page's scripts; each stands alone.

/** The marked texts of the page. */
export function markedTexts(): string[] {
  return [...CSS.highlights.keys()]
    .filter((name) => name.startsWith('k-ai-lens-'))
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
    );
}

/** The box of the first such text on the page. */
export function boxOfText(text: string): Box | null {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0 || /^(?:script|style|title)$/u.test(node.parentElement?.localName ?? '')) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width > 0) return { x, y, width, height };
  }
  return null;
}

/** The box of our host, when it is open and to be seen. */
export function hostBox(): Box | null {
  for (const host of document.querySelectorAll('div[popover=manual]:popover-open')) {
    if (!host.getAttribute('style')?.includes('scroll-margin')) continue;
    if (!host.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { x, y, width, height } = host.getBoundingClientRect();
    if (width > 0 && height > 0) return { x, y, width, height };
  }
  return null;
}
