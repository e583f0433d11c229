import { tn } from '../../lib/i18n/translate.ts';
import type { Citation } from './citation.ts';
import { Cite } from './cite.tsx';
import { DigestLinks } from './digest-links.tsx';
import './cites.css';

/**
 * According to whom: outlet, date and headline of the newest article, and its sentence where that
 * is ours. Further ones, and the articles that a digest rests on, unfold below it.
 */
export function Cites({ citations }: { citations: readonly Citation[] }) {
  const [first, ...others] = citations;
  if (!first) return null;
  return (
    <div class="cites">
      <Cite citation={first} />
      {others.length + first.links.length > 0 && (
        <details>
          <summary>
            {[
              first.links.length > 0 ? tn('cites_links', first.links.length) : null,
              others.length > 0 ? tn('cites_more', others.length) : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </summary>
          <DigestLinks links={first.links} />
          {others.map((citation) => (
            <div class="cite-other" key={citation.article.id}>
              <Cite citation={citation} />
              <DigestLinks links={citation.links} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
