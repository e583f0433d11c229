import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import type { OptionsWorld } from './section.ts';
import { sections } from './sections.ts';
import { useSettings } from './use-settings.ts';
import './options.css';

interface OptionsProps extends Omit<OptionsWorld, 'settings' | 'change' | 'notes'> {
  settings: SettingsClient;
  notes: OptionsWorld['notes'];
}

/** Everything that can be set, and all that the extension knows and keeps. */
export function Options({ settings: client, ...world }: OptionsProps) {
  const settings = useSettings(client);
  const isReady = settings !== null;
  // The address may name a section, which stands only now.
  useEffect(() => {
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  if (!settings) return null;

  return (
    <div class="options">
      <header class="options-head">
        <img src="/icon/icon.svg" width={28} height={28} alt="" />
        <h1>{t('options_title')}</h1>
        <nav aria-label={t('options_contents')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {sections.map(({ id, title, View }) => (
          <section key={id} id={id} class="options-section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <View {...world} settings={settings} change={client.change} />
          </section>
        ))}
      </main>
    </div>
  );
}
