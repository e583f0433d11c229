import { t } from '../../lib/i18n/translate.ts';
import { isExportDue } from '../../lib/settings/export-due.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { useSettings } from '../options/use-settings.ts';

interface ExportReminderProps {
  settings: SettingsClient;
  /** Milliseconds since the epoch. */
  now: number;
  openSettings: () => void;
}

/** Reminds of the next export where the reader has asked for it and the time has come. */
export function ExportReminder({ settings: client, now, openSettings }: ExportReminderProps) {
  const settings = useSettings(client);
  if (!settings || !isExportDue(settings, now)) return null;
  return (
    <p class="notice">
      {t('reminder_due')}{' '}
      <button type="button" class="button" data-look="line" onClick={openSettings}>
        {t('reminder_go')}
      </button>
    </p>
  );
}
