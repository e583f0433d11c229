import { formatCount, t, tn } from '../../../lib/i18n/translate.ts';
import type { StoreState } from '../../../lib/notes/types.ts';

const MEGABYTE = 1024 * 1024;

/** How many notes there are, and how safe they are from the browser. */
export function StoragePart({ state }: { state: StoreState | null }) {
  if (!state) return null;
  const { notes, damaged, persisted, unlimited, usage } = state;
  return (
    <div>
      <h3>{tn('notesData_count', notes)}</h3>
      <p class="options-help" data-persisted={persisted}>
        {t(persistenceText(persisted, unlimited))}{' '}
        {usage !== null && t('notesData_usage', { size: (usage / MEGABYTE).toFixed(1) })}
      </p>
      {damaged > 0 && (
        <p class="notice" data-look="error">
          {t('notesData_damaged', { n: formatCount(damaged) })}
        </p>
      )}
    </div>
  );
}

function persistenceText(persisted: boolean, unlimited: boolean) {
  if (persisted) return 'notesData_persisted';
  return unlimited ? 'notesData_unlimited' : 'notesData_evictable';
}
