import { t } from '../../lib/i18n/translate.ts';
import type { NotesError } from '../../lib/notes/types.ts';

/** What the reader is told when a note was not saved, read or deleted. */
export function errorText(error: NotesError): string {
  switch (error.code) {
    case 'not-found':
      return t('error_notFound');
    case 'conflict':
      return t('error_conflict');
    case 'quota':
      return t('error_quota');
    case 'too-many':
      return t(error.per === 'page' ? 'error_tooManyOnPage' : 'error_tooManyAtOnce', {
        limit: error.limit,
      });
    case 'invalid':
      return error.place === 'text' ? t('error_tooLong') : t('error_invalid');
    case 'refused':
      return t('error_refused');
    case 'storage':
      return t('error_storage');
  }
}
