import { t } from '../../lib/i18n/translate.ts';
import './since-badge.css';

/** Marks what was not so yet, or not known yet, on the day of the page. */
export function SinceBadge() {
  return (
    <span class="badge since-badge" title={t('since_title')}>
      {t('since_badge')}
    </span>
  );
}
