import { useEffect, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { outletName } from '../../lib/i18n/outlet-name.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { NoteFacets, NotesOrder } from '../../lib/notes/types.ts';
import { siteOf } from '../../lib/sites/sites.ts';
import { Select } from '../controls/select.tsx';
import type { NotesFilter } from './notes-filter.ts';
import './filter-bar.css';

interface FilterBarProps {
  client: NotesClient;
  look: LookUp;
  filter: NotesFilter;
  onFilter: (filter: NotesFilter) => void;
  order: NotesOrder;
  onOrder: (order: NotesOrder) => void;
}

/**
 * Narrows the notes to one participant, tag or site, of those that there are notes on, and puts them
 * in order.
 */
export function FilterBar(props: FilterBarProps) {
  const { client, look, filter, onFilter, order, onOrder } = props;
  const facets = useFacets(client);
  if (!facets) return null;
  const nameOfId = (id: string) => {
    const participant = look.participant(id);
    return participant ? nameOf(participant) : id;
  };
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
  return (
    <fieldset class="filter-bar">
      <legend class="visually-hidden">{t('filter_title')}</legend>
      <Select
        label={t('filter_participant')}
        chosen={filter.participant}
        choose={(participant) => onFilter({ ...filter, participant })}
        options={facets.participants.map((id) => ({ value: id, label: nameOfId(id) })).sort(byName)}
      />
      {facets.tags.length > 0 && (
        <Select
          label={t('filter_tag')}
          chosen={filter.tag}
          choose={(tag) => onFilter({ ...filter, tag })}
          options={facets.tags.map((tag) => ({ value: tag, label: tag }))}
        />
      )}
      <Select
        label={t('filter_site')}
        chosen={filter.hosts?.join(' ') ?? null}
        choose={(hosts) => onFilter({ ...filter, hosts: hosts?.split(' ') ?? null })}
        options={[...Map.groupBy(facets.hosts, outletOf)]
          .map(([label, hosts]) => ({ value: hosts.join(' '), label }))
          .sort(byName)}
      />
      <Select
        label={t('order_newest')}
        chosen={order === 'newest' ? null : order}
        choose={(chosen) => onOrder(chosen === null ? 'newest' : 'oldest')}
        options={[{ value: 'oldest', label: t('order_oldest') }]}
      />
    </fieldset>
  );
}

const outletOf = (host: string): string => outletName(siteOf(`https://${host}/`)?.outlet ?? host);

/** What there is to filter by, kept up to date; null while it is not known. */
function useFacets(client: NotesClient): NoteFacets | null {
  const [facets, setFacets] = useState<NoteFacets | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const result = await client.facets();
      if (result.ok && !signal.aborted) setFacets(result.value);
    };
    client.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [client]);
  return facets;
}
