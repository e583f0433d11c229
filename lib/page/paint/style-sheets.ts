import { markStyles } from './mark-styles.ts';

/** Our one style sheet, adopted by the document and by every shadow root with marks in it. */
export class StyleSheets {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<DocumentOrShadowRoot>();

  constructor() {
    this.#sheet.replaceSync(markStyles());
  }

  /** Makes marks visible in a tree; also again, where the page has set its own list of sheets. */
  adopt(root: DocumentOrShadowRoot): void {
    this.#roots.add(root);
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  restore(): void {
    for (const root of this.#roots) {
      if (root instanceof ShadowRoot && !root.isConnected) this.#roots.delete(root);
      else this.adopt(root);
    }
  }

  drop(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}
