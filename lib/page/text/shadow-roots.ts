/** Elements that HTML lets carry a shadow root, beside custom elements. */
const canHost =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Firefox has it as a property of the element, Chromium as a function of the extension's API. */
interface MozElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface DomApi {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow root of a custom element, open or closed; of any other element an open one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (hostsNone(element)) return null;
  return element.localName.includes('-') ? anyRootOf(element) : element.shadowRoot;
}

/** The shadow root of any element, open or closed: a call into the browser's own API. */
export function anyRootOf(element: Element): ShadowRoot | null {
  if (hostsNone(element)) return null;
  if (!element.localName.includes('-') && !canHost.test(element.localName)) return null;
  const moz = (element as MozElement).openOrClosedShadowRoot;
  if (moz !== undefined) return moz;
  const { chrome } = globalThis as { chrome?: { dom?: DomApi } };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** A form has no root of its own, but may have a field that goes by the name of a property. */
function hostsNone({ localName }: Element): boolean {
  return typeof localName !== 'string';
}
