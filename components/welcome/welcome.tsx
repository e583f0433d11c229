import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Mention, ParticipantKind } from '../../lib/detect/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { KindIcon } from '../icons/kind-icon.tsx';
import { ShortcutList } from '../options/shortcuts/shortcut-list.tsx';
import { kindNames } from '../participant/kind-names.ts';
import { type HostAccess, HostAccessNotice } from './host-access.tsx';
import { TrySample } from './try-sample.tsx';
import './welcome.css';

interface WelcomeProps {
  /** Finds mentions in a text, as on pages. */
  detect: (text: string) => Mention[];
  look: LookUp;
  /** Keys by command. */
  shortcuts: ReadonlyMap<string, string>;
  access: HostAccess;
  openSettings: () => void;
}

/** The first-run page: try it right here, and what to know before the first article. */
export function Welcome({ detect, look, shortcuts, access, openSettings }: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/icon.svg" width={40} height={40} alt="" />
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_intro')}</p>
      </header>
      <HostAccessNotice access={access} />
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">{t('welcome_try')}</h2>
        <p class="welcome-help">{t('welcome_tryHelp')}</p>
        <TrySample detect={detect} look={look} />
        <ul class="welcome-kinds" aria-label={t('kinds_title')}>
          {(Object.keys(kindNames) as ParticipantKind[]).map((kind) => (
            <li key={kind} data-kind={kind}>
              <KindIcon kind={kind} />
              <span class="sample-mark">{t(kindNames[kind])}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="welcome-where">
        <h2 id="welcome-where">{t('welcome_where')}</h2>
        <p>{t('welcome_whereHelp')}</p>
      </section>
      <section aria-labelledby="welcome-notes">
        <h2 id="welcome-notes">{t('welcome_notes')}</h2>
        <p>{t('welcome_notesHelp')}</p>
        <p class="notice">{t('welcome_uninstall')}</p>
      </section>
      <section aria-labelledby="welcome-keys">
        <h2 id="welcome-keys">{t('options_shortcuts')}</h2>
        <ShortcutList keys={shortcuts} />
      </section>
      <p>
        <button type="button" class="button" data-look="line" onClick={openSettings}>
          {t('welcome_settings')}
        </button>
      </p>
    </main>
  );
}
