import type { Article } from '../../../lib/dataset/types.ts';
import { formatDate } from '../../../lib/i18n/dates.ts';
import { tn } from '../../../lib/i18n/translate.ts';
import { Outlet } from '../../outlet.tsx';

/** All sources, the newest first; a digest's own sources as links. */
export function SourceList({ articles }: { articles: readonly Article[] }) {
  const newestFirst = articles.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  return (
    <details class="dataset-sources">
      <summary>{tn('dataset_sources', articles.length)}</summary>
      <ul>
        {newestFirst.map(({ id, outlet, title, publishedAt, links = [] }) => (
          <li key={id}>
            <p lang="ko">{title}</p>
            <p class="options-help">
              <Outlet outlet={outlet} /> · {formatDate(publishedAt, 'short')}
            </p>
            {links.length > 0 && (
              <ul class="dataset-links">
                {links.map((link) => (
                  <li key={link.url}>
                    <a href={link.url} target="_blank" rel="noreferrer">
                      <Outlet outlet={link.outlet} /> · {formatDate(link.date, 'short')}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
