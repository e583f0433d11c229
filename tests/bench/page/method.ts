/** Marks all names below an element; resolves when the marks are there. */
export type MarkAll = (root: Element) => unknown;

/** What a script of the page bench exports: makes a marker of the names, as they are written. */
export type Start = (names: readonly string[]) => MarkAll;

/** What stands on a page once a method's script is evaluated. */
export interface Script {
  start: Start;
  /** Takes the marks off again, where new nodes do not do so. */
  reset?: () => void;
}
