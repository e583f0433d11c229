import { t } from '../../../lib/i18n/translate.ts';
import type { Interruption } from '../../../lib/notes/exchange/all-notes.ts';

/** Why an export or import came to no end. */
export function interruptionText(error: Interruption): string {
  switch (error.code) {
    case 'cancelled':
      return t('exchange_cancelled');
    case 'quota':
      return t('exchange_quota');
    case 'conflict':
    case 'not-found':
      return t('exchange_changed');
    default:
      return t('exchange_failed', { reason: 'reason' in error ? error.reason : error.code });
  }
}
