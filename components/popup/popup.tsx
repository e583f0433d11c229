import { useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { dayOf, koreanDay } from '../card/age-notice.ts';
import type { ArticleAddresses } from '../facts/places.ts';
import { Icon } from '../icons/icon.tsx';
import { ExportReminder } from '../notes/export-reminder.tsx';
import { useNotesCount } from '../notes/use-notes-count.ts';
import { StaleNotice } from '../stale-notice.tsx';
import type { ActivePage } from './active-page.ts';
import { DirectoryPanel } from './directory-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PagePanel } from './page-panel.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { usePage } from './use-page.ts';
import './popup.css';

type View = 'page' | 'notes' | 'directory';

interface PopupProps {
  page: ActivePage;
  client: NotesClient;
  look: LookUp;
  addresses: ArticleAddresses;
  /** When it is opened, in milliseconds since the epoch. */
  now: number;
  openSettings: () => void;
  settings: SettingsClient;
  /** Opens the side panel with the same views; left out where they are seen there. */
  openSidePanel?: () => void;
}

/** Popup and side panel: what stands on this page, all notes, and all participants. */
export function Popup(props: PopupProps) {
  const { page: active, client, look, addresses, now, settings } = props;
  const { openSettings, openSidePanel } = props;
  const [view, setView] = useState<View>('page');
  const page = usePage(active);
  const notes = useNotesCount(client);
  const day = page.state.status === 'ready' ? dayOf(page.state.overview) : null;
  const tabs: Tab<View>[] = [
    {
      id: 'page',
      label: t('popup_page'),
      count: page.state.status === 'ready' ? page.state.overview.participants.length : null,
    },
    {
      id: 'notes',
      label: t('popup_notes'),
      count: notes,
    },
    { id: 'directory', label: t('popup_directory') },
  ];

  return (
    <>
      <header class="popup-head">
        <img src="/icon/icon.svg" width={20} height={20} alt="" />
        <h1>{t('extensionName')}</h1>
        <p>{t('standing_asOf', { date: formatDate(look.asOf) })}</p>
        {openSidePanel && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('popup_sidePanel')}
            title={t('popup_sidePanel')}
            onClick={openSidePanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup_settings')}
          title={t('popup_settings')}
          onClick={openSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main class="popup-main">
        <ExportReminder settings={settings} now={now} openSettings={openSettings} />
        <StaleNotice asOf={look.asOf} now={now} />
        <Tabs label={t('popup_views')} tabs={tabs} chosen={view} choose={setView}>
          {view === 'page' && <PagePanel page={page} look={look} />}
          {view === 'notes' && <NotesPanel client={client} look={look} />}
          {view === 'directory' && (
            <DirectoryPanel
              look={look}
              addresses={addresses}
              day={day}
              today={koreanDay(new Date(now).toISOString())}
            />
          )}
        </Tabs>
      </main>
    </>
  );
}
