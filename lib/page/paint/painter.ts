import type { ParticipantKind } from '../../detect/types.ts';
import { markNames, ourNames } from './mark-names.ts';
import type { MarkLook } from './mark-styles.ts';
import { dropHighlight } from './registry.ts';
import { StyleSheets } from './style-sheets.ts';

/** One kind's ranges, in our own hands and in the registry that we share with the page. */
interface Paint {
  name: string;
  highlight: Highlight;
  /** What we have put into the highlight: the page can empty it. */
  ranges: Set<StaticRange>;
}

/** Paints marks with the CSS Custom Highlight API: no node of the page is touched (design 1). */
export class Painter {
  readonly #paints = new Map<ParticipantKind, Paint>();
  readonly #sheets = new StyleSheets();

  constructor() {
    // Marks of an earlier life of this extension, whose script could not know that it died.
    for (const name of ourNames) CSS.highlights.delete(name);
  }

  get hasMarks(): boolean {
    return this.#paints.values().some(({ ranges }) => ranges.size > 0);
  }

  setLook(look: MarkLook): void {
    this.#sheets.setLook(look);
  }

  /**
   * Paints a mark. The first one brings the style sheet, for which the browser works all styles out
   * once more: ask for styles before, then it does so when it draws and not in our time.
   */
  add(kind: ParticipantKind, range: StaticRange): void {
    const paint = this.#paintOf(kind);
    paint.ranges.add(range);
    paint.highlight.add(range);
    this.#sheets.adoptFor(range.startContainer);
  }

  remove(kind: ParticipantKind, range: StaticRange): void {
    const paint = this.#paints.get(kind);
    paint?.ranges.delete(range);
    paint?.highlight.delete(range);
  }

  /** Repaints what the page has cleared or replaced. Cheap when it has not. */
  restore(): void {
    for (const { name, highlight, ranges } of this.#paints.values()) {
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    this.#sheets.restore();
  }

  /** Takes every mark and style sheet of ours off the page; nobody else's. */
  clear(): void {
    for (const { name, highlight } of this.#paints.values()) {
      highlight.clear();
      dropHighlight(name, highlight);
    }
    this.#paints.clear();
    this.#sheets.drop();
  }

  #paintOf(kind: ParticipantKind): Paint {
    const known = this.#paints.get(kind);
    if (known) return known;
    const paint = {
      name: markNames[kind],
      highlight: new Highlight(),
      ranges: new Set<StaticRange>(),
    };
    this.#paints.set(kind, paint);
    CSS.highlights.set(paint.name, paint.highlight);
    return paint;
  }
}
