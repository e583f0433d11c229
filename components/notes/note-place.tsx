import { formatDate } from '../../lib/i18n/dates.ts';
import { outletName } from '../../lib/i18n/outlet-name.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotePage } from '../../lib/notes/types.ts';
import { Icon } from '../icons/icon.tsx';
import './note-place.css';

/** The page that a note was written on, as a link that opens it in a tab. */
export function NotePlace({ page }: { page: NotePage }) {
  // The store lets no other address in; a damaged record must not run a script.
  const link = /^https?:\/\//u.test(page.url) ? { href: page.url } : {};
  const outlet = page.outlet === null ? null : outletName(page.outlet);
  const details = [outlet, page.publishedAt && formatDate(page.publishedAt, 'short')];
  return (
    <p class="note-place">
      <a {...link} target="_blank" rel="noreferrer" title={t('note_open')}>
        <Icon name="open" size={14} />
        <span class="note-place-title">{page.title || page.url}</span>
      </a>
      <span>{details.filter((detail) => detail).join(' · ')}</span>
    </p>
  );
}
