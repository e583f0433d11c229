import type { ParticipantKind } from '../detect/types.ts';

/** How mentions are drawn on pages; `key`: not at all until the reader holds Shift. */
export type MarkStyle = 'underline' | 'background' | 'key';

/** How long the pointer rests on a mention before its card opens. */
export type HoverDelay = 'short' | 'medium' | 'long';

/** The language of all views; `browser`: the one that the browser picks. */
export type LanguageChoice = 'browser' | 'ko' | 'en';

/** How long after an export the reader is reminded of the next. */
export type ExportReminder = 'off' | 'week' | 'month';

/** What the reader can set. What is switched off is listed, so that what is new is on. */
export interface Settings {
  /** Hosts on whose pages nothing is marked. */
  hostsOff: string[];
  /** Kinds of participants that are not marked. */
  kindsOff: ParticipantKind[];
  markStyle: MarkStyle;
  hoverDelay: HoverDelay;
  language: LanguageChoice;
  exportReminder: ExportReminder;
  /** When notes were last exported, or the reminder was set; ISO 8601, UTC. */
  exportedAt: string | null;
}

/** Reads, changes and watches the settings. */
export interface SettingsClient {
  /** As stored; a setting that is missing or damaged is at its default. */
  read: () => Promise<Settings>;
  /** Changes some and leaves the rest; everybody who watches is told. */
  change: (part: Partial<Settings>) => Promise<void>;
  /** Calls back after every change, by whomever. */
  watch: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
}
