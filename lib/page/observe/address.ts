/**
 * Tells when a page shows another article without loading: the history API gives no event to
 * others, and patching it would touch the page. So the address is looked at when something else
 * happens anyway, and on the Navigation API's event where there is one.
 */
export class AddressWatcher {
  readonly #document: Document;
  readonly #onChange: () => void;
  #href: string;

  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#onChange = onChange;
    this.#href = this.#current();
    const window = document.defaultView;
    window?.addEventListener('popstate', () => this.look(), { signal });
    // Chromium 102, Firefox 147.
    window?.navigation?.addEventListener('currententrychange', () => this.look(), { signal });
  }

  /** Looks at the address now; costs one property read. */
  look(): void {
    const href = this.#current();
    if (href === this.#href) return;
    this.#href = href;
    this.#onChange();
  }

  /** Without the fragment: a jump inside the page is no other page. */
  #current(): string {
    const { origin, pathname, search } = this.#document.location;
    return origin + pathname + search;
  }
}
