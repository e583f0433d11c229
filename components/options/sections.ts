import { DatasetSection } from './dataset/dataset-section.tsx';
import { LanguageSection } from './language/language-section.tsx';
import { MarksSection } from './marks/marks-section.tsx';
import { NotesSection } from './notes/notes-section.tsx';
import type { OptionsSection } from './section.ts';
import { ShortcutsSection } from './shortcuts/shortcuts-section.tsx';
import { SitesSection } from './sites/sites-section.tsx';

/** The options page's sections in order; a new one is a folder beside these and a line here. */
export const sections: readonly OptionsSection[] = [
  { id: 'marks', title: 'options_marks', View: MarksSection },
  { id: 'sites', title: 'options_sites', View: SitesSection },
  { id: 'shortcuts', title: 'options_shortcuts', View: ShortcutsSection },
  { id: 'language', title: 'options_language', View: LanguageSection },
  { id: 'notes', title: 'options_notes', View: NotesSection },
  { id: 'dataset', title: 'options_dataset', View: DatasetSection },
];
