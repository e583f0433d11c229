import type { Source } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import './cites.css';

/** According to whom: outlet, date and headline, and for a digest links to what it rests on. */
export function Cites({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="cites" aria-label={t('fact_sources')}>
      {sources.map(({ article, outlet, date, headline }) => (
        <li key={article.id}>
          <span class="cite-outlet" lang="ko">
            {outlet}
          </span>{' '}
          <time dateTime={date}>{formatDate(date, 'short')}</time>{' '}
          <cite title={headline} lang="ko">
            {headline}
          </cite>
          {article.links?.map((link) => (
            <a key={link.url} href={link.url} target="_blank" rel="noreferrer" lang="ko">
              {link.outlet}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
