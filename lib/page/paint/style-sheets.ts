import { type MarkLook, markStyles } from './mark-styles.ts';

/**
 * Our one style sheet. Where highlights inherit (Chromium), the document's root alone has the styles:
 * given to all elements they double what the page pays for each element's style, at every change.
 * Elsewhere (Firefox) the document and every shadow root with marks in it adopts them for all.
 */
export class StyleSheets {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<DocumentOrShadowRoot>();
  readonly #inherited = !CSS.supports('-moz-appearance', 'none');

  constructor() {
    this.setLook('underline');
  }

  /** Has marks drawn otherwise, wherever they are. */
  setLook(look: MarkLook): void {
    this.#sheet.replaceSync(markStyles(look, this.#inherited ? ':root' : ''));
  }

  /** Makes marks visible in the tree of a node. */
  adoptFor(node: Node): void {
    const root = this.#inherited ? node.ownerDocument : node.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#addTo(root);
  }

  /** Adds the sheet again where the page has set its own list of sheets. */
  restore(): void {
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else this.#addTo(root);
    }
  }

  #addTo(root: DocumentOrShadowRoot): void {
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  drop(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}
