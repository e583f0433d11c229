import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Announcer } from '../../components/announcer.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { bundledDataset } from '../../lib/dataset/bundled.ts';
import { createLookUp } from '../../lib/dataset/look-up.ts';
import { localizePage } from '../../lib/i18n/localize-page.ts';
import { activePage } from '../wiring/active-page.ts';
import { articleAddresses } from '../wiring/article-addresses.ts';
import { notesClient } from '../wiring/notes-client.ts';
import { settingsClient, startLanguage } from '../wiring/settings-client.ts';

// The popup's views beside the page: they follow the active tab of their window.
const app = document.getElementById('app');
if (app) {
  const settings = settingsClient();
  await startLanguage(settings);
  localizePage(document, 'extensionName');
  render(
    <Announcer>
      <Popup
        addresses={articleAddresses}
        now={Date.now()}
        page={activePage(settings)}
        client={notesClient()}
        look={createLookUp(bundledDataset)}
        settings={settings}
        openSettings={() => void browser.runtime.openOptionsPage()}
      />
    </Announcer>,
    app,
  );
}
