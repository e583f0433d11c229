import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Outlet } from '../outlet.tsx';
import { ArticlePlace } from './article-place.tsx';
import type { Citation } from './citation.ts';

/** One article that is cited: outlet, date, which sentences, where to read it, and its headline. */
export function Cite({ citation }: { citation: Citation }) {
  const { outlet, date, headline, sentences } = citation;
  const ours = sentences.flatMap(({ sentence }) => sentence ?? []);
  return (
    <>
      <p class="cite">
        <span class="visually-hidden">{t('fact_source')} </span>
        <span class="cite-outlet">
          <Outlet outlet={outlet} />
        </span>{' '}
        <time dateTime={date}>{formatDate(date, 'short')}</time>{' '}
        {ours.length === 0 && <ArticlePlace citation={citation} />}
        <cite title={headline} lang="ko">
          {headline}
        </cite>
      </p>
      {ours.length > 0 && (
        <blockquote class="cite-sentences" lang="ko">
          {ours.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </blockquote>
      )}
    </>
  );
}
