/** Resolves when a document's text is there and somebody can see it. */
export async function domReady(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  // Chromium only: a page rendered ahead of a click that may never come.
  if ('prerendering' in document && document.prerendering) {
    await once(document, 'prerenderingchange');
  }
}

function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true });
  });
}

/** Milliseconds after which a page that never rests is asked no longer. */
const LATEST_MS = 2000;

/** Resolves when the page has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
  });
}
