import { type MarkLook, markStyles } from './mark-styles.ts';

/** Our one style sheet, adopted by the document and by every shadow root with marks in it. */
export class StyleSheets {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<DocumentOrShadowRoot>();

  constructor() {
    this.#sheet.replaceSync(markStyles());
  }

  /** Has marks drawn otherwise, wherever they are. */
  setLook(look: MarkLook): void {
    this.#sheet.replaceSync(markStyles(look));
  }

  /** Makes marks visible in a tree. */
  adopt(root: DocumentOrShadowRoot): void {
    if (this.#roots.has(root)) return;
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
