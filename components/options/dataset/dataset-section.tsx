import Papa from 'papaparse';
import { useMemo } from 'preact/hooks';
import { claimColumns, claimsTable } from '../../../lib/dataset/claims-table.ts';
import { createLookUp } from '../../../lib/dataset/look-up.ts';
import { formatDate } from '../../../lib/i18n/dates.ts';
import { formatCount, type MessageKey, t } from '../../../lib/i18n/translate.ts';
import { saveFile } from '../../save-file.ts';
import { StaleNotice } from '../../stale-notice.tsx';
import type { OptionsWorld } from '../section.ts';
import { SourceList } from './source-list.tsx';
import './dataset-section.css';

/** A spreadsheet takes a file for UTF-8 when it begins with a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What the cards rest on: as of when, how much, from where, and all of it as files. */
export function DatasetSection({ dataset, now }: OptionsWorld) {
  const { asOf, articles, participants, claims } = dataset;
  const look = useMemo(() => createLookUp(dataset), [dataset]);
  const counts: [MessageKey, number][] = [
    ['dataset_participants', participants.length],
    ['dataset_claims', claims.length],
    ['dataset_news', articles.filter(({ source }) => source === 'dump').length],
    ['dataset_digests', articles.filter(({ source }) => source === 'digest').length],
    ['dataset_links', new Set(articles.flatMap(({ links = [] }) => links.map((l) => l.url))).size],
  ];
  const name = `k-ai-lens-${asOf}`;
  const saveJson = () =>
    saveFile({
      name: `${name}.json`,
      type: 'application/json',
      content: JSON.stringify(dataset, null, 1),
    });
  const saveCsv = () => {
    const table = Papa.unparse(
      { fields: [...claimColumns], data: claimsTable(dataset, look) },
      { newline: '\r\n', escapeFormulae: true },
    );
    saveFile({
      name: `${name}.csv`,
      type: 'text/csv;charset=utf-8',
      content: BYTE_ORDER_MARK + table,
    });
  };

  return (
    <>
      <StaleNotice asOf={asOf} now={now} />
      <p>
        <strong>{t('standing_asOf', { date: formatDate(asOf) })}</strong>{' '}
        <span class="options-help">{t('dataset_help')}</span>
      </p>
      <dl class="dataset-counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="options-buttons">
        <button type="button" class="button" data-look="line" onClick={saveCsv}>
          {t('dataset_csv')}
        </button>
        <button type="button" class="button" data-look="line" onClick={saveJson}>
          {t('dataset_json')}
        </button>
      </p>
      <SourceList articles={articles} />
    </>
  );
}
