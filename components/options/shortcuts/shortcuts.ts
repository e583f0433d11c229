/** The keys of the extension's commands; the browser owns them and lets the reader change them. */
export interface Shortcuts {
  /** Keys by command, as the browser writes them; empty where a command has none. */
  read: () => Promise<ReadonlyMap<string, string>>;
  /** Opens the browser's own page for them. */
  change: () => Promise<void>;
}
