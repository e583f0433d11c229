import type { Source } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { Outlet } from '../outlet.tsx';

/** The articles that a digest rests on, by outlet and day; each opens in a tab of its own. */
export function DigestLinks({ links }: Pick<Source, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul class="cite-links">
      {links.map(({ outlet, date, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            <Outlet outlet={outlet} /> {formatDate(date, 'short')}
          </a>
        </li>
      ))}
    </ul>
  );
}
