import { type MessageKey, t } from '../../../lib/i18n/translate.ts';
import type { ExportReminder } from '../../../lib/settings/types.ts';
import { Choice } from '../../controls/choice.tsx';
import type { OptionsWorld } from '../section.ts';

const choices: Record<ExportReminder, MessageKey> = {
  off: 'reminder_off',
  week: 'reminder_week',
  month: 'reminder_month',
};

/** Whether and when the reader is reminded to export. */
export function ReminderPart({ settings, change }: Pick<OptionsWorld, 'settings' | 'change'>) {
  return (
    <div class="export-reminder">
      <h3>{t('reminder_title')}</h3>
      <Choice
        label={t('reminder_title')}
        options={(Object.keys(choices) as ExportReminder[]).map((value) => ({
          value,
          label: t(choices[value]),
        }))}
        chosen={settings.exportReminder}
        choose={(exportReminder) =>
          void change({
            exportReminder,
            // Counted from now on where nothing was ever exported.
            exportedAt: settings.exportedAt ?? new Date().toISOString(),
          })
        }
      />
    </div>
  );
}
