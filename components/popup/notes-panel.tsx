import { useMemo, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { parseQuery } from '../../lib/notes/search/query.ts';
import type { NotesOrder } from '../../lib/notes/types.ts';
import { SearchField } from '../controls/search-field.tsx';
import { Empty } from '../empty.tsx';
import { FilterBar } from '../notes/filter-bar.tsx';
import type { Wanted } from '../notes/find-notes.ts';
import { NoteAbout } from '../notes/note-about.tsx';
import { NoteItem } from '../notes/note-item.tsx';
import { NotePlace } from '../notes/note-place.tsx';
import { filterTerms, noFilter } from '../notes/notes-filter.ts';
import { NotesMessages } from '../notes/notes-messages.tsx';
import { useNotes } from '../notes/use-notes.ts';
import { useOrphans } from '../notes/use-orphans.ts';
import { participantFinder } from '../participant/find-participants.ts';
import './notes-panel.css';

/** Notes that are read at once; more on demand, so that ten thousand open as fast as ten. */
const PAGE = 50;

interface NotesPanelProps {
  client: NotesClient;
  look: LookUp;
}

/** All saved notes, narrowed by words and filters. */
export function NotesPanel({ client, look }: NotesPanelProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const find = useMemo(() => participantFinder(look), [look]);
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<NotesOrder>('newest');
  const terms = [...parseQuery(query, find), ...filterTerms(filter)];
  const orphans = useOrphans(client);
  const [lostOnly, setLostOnly] = useState(false);
  const onlyOrphans = lostOnly && orphans.size > 0;
  const wanted: Wanted =
    terms.length === 0
      ? { by: 'query', query: { order, ...(onlyOrphans && { orphans: true }) } }
      : { by: 'search', terms, order };
  const notes = useNotes(client, wanted, limit);
  const { state } = notes;
  const shown = state.status === 'ready' ? state.notes : [];
  const isEmpty = state.status === 'ready' && terms.length === 0 && shown.length === 0;

  return (
    <div class="notes-panel">
      {!isEmpty && <SearchField label={t('notes_search')} value={query} onInput={setQuery} />}
      {!isEmpty && (
        <FilterBar
          client={client}
          look={look}
          filter={filter}
          onFilter={setFilter}
          order={order}
          onOrder={setOrder}
        />
      )}
      {orphans.size > 0 && terms.length === 0 && (
        <label class="notes-orphans">
          <input
            type="checkbox"
            checked={lostOnly}
            onChange={(event) => setLostOnly(event.currentTarget.checked)}
          />
          {t('notes_orphans', { n: orphans.size })}
        </label>
      )}
      <NotesMessages notes={notes} />
      {state.status === 'ready' && isEmpty && !state.deleted && (
        <Empty title={t('notes_empty')}>
          <p>{t('notes_emptyHelp')}</p>
        </Empty>
      )}
      {state.status === 'ready' && terms.length > 0 && (
        <p class="notes-found" role="status">
          {foundText(shown.length, state.more)}
        </p>
      )}
      {state.status === 'ready' && (
        <ul aria-label={t('notes_title')}>
          {shown.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              notes={notes}
              client={client}
              editing={state.editing === note.id}
              orphan={orphans.has(note.id)}
              head={<NoteAbout note={note} look={look} />}
              foot={<NotePlace note={note} client={client} />}
            />
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <p class="notes-export">
          <a href="/options.html#notes" target="_blank" rel="noopener">
            {t('notes_export')}
          </a>
        </p>
      )}
      {state.status === 'ready' && state.more && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {t('notes_more')}
        </button>
      )}
    </div>
  );
}

function foundText(count: number, more: boolean): string {
  if (count === 0) return t('notes_noneFound');
  return more ? t('notes_foundMore', { n: count }) : tn('notes_found', count);
}
