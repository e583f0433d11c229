import { t } from '../../../lib/i18n/translate.ts';
import type { OptionsWorld } from '../section.ts';
import { BinPart } from './bin-part.tsx';
import { DeletePart } from './delete-part.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';
import { ReminderPart } from './reminder-part.tsx';
import { StoragePart } from './storage-part.tsx';
import { useStoreState } from './use-store-state.ts';
import './notes-section.css';

/** Where notes are kept, and how they get out, in, and away. */
export function NotesSection(world: OptionsWorld) {
  const state = useStoreState(world.notes);
  return (
    <div class="options-notes">
      <p class="notice">{t('notesData_uninstall')}</p>
      <StoragePart state={state} />
      <ExportPart {...world} />
      <ReminderPart {...world} />
      <ImportPart client={world.notes} />
      <BinPart client={world.notes} />
      <DeletePart client={world.notes} count={state?.notes ?? 0} />
    </div>
  );
}
