import { isStale } from '../lib/dataset/staleness.ts';
import { formatDate } from '../lib/i18n/dates.ts';
import { t } from '../lib/i18n/translate.ts';

interface StaleNoticeProps {
  /** Day of the newest source, `YYYY-MM-DD`. */
  asOf: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Says that the dataset is old, and how a newer one is had; nothing while it is fresh. */
export function StaleNotice({ asOf, now }: StaleNoticeProps) {
  if (!isStale(asOf, now)) return null;
  return <p class="notice stale-notice">{t('stale_notice', { date: formatDate(asOf) })}</p>;
}
