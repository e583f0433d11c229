import { type MessageKey, t } from '../../../lib/i18n/translate.ts';
import type { ExportReminder } from '../../../lib/settings/types.ts';
import type { OptionsWorld } from '../section.ts';

const choices: Record<ExportReminder, MessageKey> = {
  off: 'reminder_off',
  week: 'reminder_week',
  month: 'reminder_month',
};

/** Whether and when the reader is reminded to export. */
export function ReminderPart({ settings, change }: Pick<OptionsWorld, 'settings' | 'change'>) {
  return (
    <fieldset class="options-choice">
      <legend>{t('reminder_title')}</legend>
      {(Object.keys(choices) as ExportReminder[]).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="export-reminder"
            checked={settings.exportReminder === choice}
            onChange={() =>
              void change({
                exportReminder: choice,
                // Counted from now on where nothing was ever exported.
                exportedAt: settings.exportedAt ?? new Date().toISOString(),
              })
            }
          />
          {t(choices[choice])}
        </label>
      ))}
    </fieldset>
  );
}
