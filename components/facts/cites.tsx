import type { Source } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import './cites.css';

/**
 * According to whom: outlet, date and headline of the newest source. Further ones, and the articles
 * that a digest rests on, unfold below it.
 */
export function Cites({ sources }: { sources: readonly Source[] }) {
  const [first, ...others] = sources;
  if (!first) return null;
  const links = first.article.links?.length ?? 0;
  return (
    <div class="cites">
      <Cite source={first} />
      {others.length + links > 0 && (
        <details>
          <summary>
            {[
              links > 0 ? tn('cites_links', links) : null,
              others.length > 0 ? tn('cites_more', others.length) : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </summary>
          <Links source={first} />
          {others.map((source) => (
            <div class="cite-other" key={source.article.id}>
              <Cite source={source} />
              <Links source={source} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function Cite({ source: { outlet, date, headline } }: { source: Source }) {
  return (
    <p class="cite">
      <span class="visually-hidden">{t('fact_source')} </span>
      <span class="cite-outlet" lang="ko">
        {outlet}
      </span>{' '}
      <time dateTime={date}>{formatDate(date, 'short')}</time>{' '}
      <cite title={headline} lang="ko">
        {headline}
      </cite>
    </p>
  );
}

/** The articles that a digest rests on, by outlet and day. */
function Links({ source }: { source: Source }) {
  const links = source.article.links ?? [];
  if (links.length === 0) return null;
  return (
    <ul class="cite-links">
      {links.map(({ outlet, date, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <span lang="ko">{outlet}</span> {formatDate(date, 'short')}
          </a>
        </li>
      ))}
    </ul>
  );
}
