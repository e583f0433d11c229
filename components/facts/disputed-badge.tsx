import { t } from '../../lib/i18n/translate.ts';

/** Marks what sources tell differently: each version stands, and none is chosen. */
export function DisputedBadge() {
  return (
    <span class="badge" data-status="reported" title={t('disputed_title')}>
      {t('disputed_badge')}
    </span>
  );
}
