import { t, tn } from '../../lib/i18n/translate.ts';
import { articleSearch } from '../../lib/sites/article-search.ts';
import type { Citation } from './citation.ts';
import { useKnownPlaces } from './places.ts';

/**
 * Which sentences of a newspaper's article are cited, and the way to them: on this very page,
 * at the address where the article was read before, or through a search.
 */
export function ArticlePlace({ citation: { article, sentences } }: { citation: Citation }) {
  const { addressOf, isHere, pointOut } = useKnownPlaces();
  const here = sentences.filter(({ evidence }) => isHere(evidence));
  if (here.length > 0) {
    return (
      <span class="cite-place">
        {here.map(({ evidence }) => (
          <button
            key={evidence.sentence}
            type="button"
            class="cite-link"
            onClick={() => pointOut(evidence)}
          >
            {t('cite_here', { number: evidence.sentence + 1 })}
          </button>
        ))}
      </span>
    );
  }
  const address = addressOf(article.id);
  const numbers = sentences.map(({ evidence }) => evidence.sentence + 1).join(', ');
  return (
    <span class="cite-place">
      <span>{tn('cite_sentences', sentences.length, { numbers })}</span>
      <a
        class="cite-link"
        href={address ?? articleSearch(article)}
        target="_blank"
        rel="noopener noreferrer"
        title={address ?? t('cite_findTitle')}
      >
        {t(address === null ? 'cite_find' : 'cite_open')}
      </a>
    </span>
  );
}
