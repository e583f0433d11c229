import { t } from '../../../lib/i18n/translate.ts';
import { Choice } from '../../controls/choice.tsx';
import type { OptionsWorld } from '../section.ts';

/** The language of all views. */
export function LanguageSection({ settings, change, reload }: OptionsWorld) {
  return (
    <Choice
      label={t('options_language')}
      chosen={settings.language}
      choose={(language) => void change({ language }).then(reload)}
      options={[
        { value: 'browser', label: t('language_browser') },
        // Each in its own words, for those who can't read the other.
        { value: 'ko', label: <span lang="ko">{t('language_ko')}</span> },
        { value: 'en', label: <span lang="en">{t('language_en')}</span> },
      ]}
    />
  );
}
