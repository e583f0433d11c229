import { useState } from 'preact/hooks';
import { type MessageKey, t, tn } from '../../../lib/i18n/translate.ts';
import type { ImportItem, ImportPlan } from '../../../lib/notes/exchange/plan.ts';
import { entriesOf } from '../../../lib/notes/exchange/run-import.ts';
import { ImportConflict } from './import-conflict.tsx';

const kinds: Record<ImportItem['kind'], MessageKey> = {
  new: 'import_new',
  newer: 'import_newer',
  conflict: 'import_conflict',
  older: 'import_older',
  same: 'import_same',
};

/** Items and problems shown at once; more on demand. */
const PAGE = 50;

interface ImportPreviewProps {
  plan: ImportPlan;
  /** Ids of the conflicts in which the file's note is taken. */
  theirs: ReadonlySet<string>;
  onTheirs: (theirs: ReadonlySet<string>) => void;
  onImport: () => void;
  onCancel: () => void;
}

/** What importing would do, item by item; with a problem in the file nothing can be imported. */
export function ImportPreview({ plan, theirs, onTheirs, onImport, onCancel }: ImportPreviewProps) {
  const { items, problems } = plan;
  const count = entriesOf(items, (id) => theirs.has(id)).length;
  return (
    <section class="import-preview" aria-label={t('import_preview')}>
      {problems.length > 0 && (
        <div class="notice" data-look="error" role="alert">
          {tn('import_problems', problems.length)}
          <ul class="import-problems">
            {problems.slice(0, PAGE).map(({ place, reason }) => (
              <li key={`${place} ${reason}`}>
                <code>{place || '—'}</code> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {items.length === 0 && problems.length === 0 && <p>{t('import_nothing')}</p>}
      {(Object.keys(kinds) as ImportItem['kind'][]).map((kind) => (
        <ImportItems
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          theirs={theirs}
          onTheirs={onTheirs}
        />
      ))}
      <div class="options-buttons">
        <button
          type="button"
          class="button"
          data-look="main"
          data-action="import"
          disabled={problems.length > 0 || count === 0}
          onClick={onImport}
        >
          {tn('import_button', count)}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={onCancel}>
          {t('editor_cancel')}
        </button>
      </div>
    </section>
  );
}

type ImportItemsProps = Pick<ImportPreviewProps, 'theirs' | 'onTheirs'> & {
  kind: ImportItem['kind'];
  items: readonly ImportItem[];
};

function ImportItems({ kind, items, theirs, onTheirs }: ImportItemsProps) {
  const [limit, setLimit] = useState(PAGE);
  if (items.length === 0) return null;
  return (
    <details data-kind={kind} open={kind === 'conflict'}>
      <summary>{tn(kinds[kind], items.length)}</summary>
      <ul class="import-items">
        {items.slice(0, limit).map((item) => (
          <li key={item.note.id}>
            {item.kind === 'conflict' ? (
              <ImportConflict item={item} theirs={theirs} onTheirs={onTheirs} />
            ) : (
              <span class="bin-text">
                {item.note.text || item.note.anchor?.exact || item.note.page.title}
              </span>
            )}
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <button
          type="button"
          class="button"
          data-look="line"
          onClick={() => setLimit(limit + PAGE)}
        >
          {t('notes_more')}
        </button>
      )}
    </details>
  );
}
