import type { JSX } from 'preact';
import type { Dataset } from '../../lib/dataset/types.ts';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Settings } from '../../lib/settings/types.ts';
import type { Shortcuts } from './shortcuts/shortcuts.ts';

/** What a section has to work with. */
export interface OptionsWorld {
  settings: Settings;
  /** Changes settings; what is seen follows once they are stored. */
  change: (part: Partial<Settings>) => Promise<void>;
  notes: NotesClient;
  dataset: Dataset;
  /** When the page is opened, in milliseconds since the epoch. */
  now: number;
  shortcuts: Shortcuts;
  /** Loads the page anew: its language has changed. */
  reload: () => void;
}

/** A part of the options page, with a place in its table of contents. */
export interface OptionsSection {
  /** Fragment of its address: `options.html#sites`. */
  id: string;
  title: MessageKey;
  View: (world: OptionsWorld) => JSX.Element;
}
