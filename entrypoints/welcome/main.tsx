import lexicon from 'virtual:lexicon';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Announcer } from '../../components/announcer.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { bundledDataset } from '../../lib/dataset/bundled.ts';
import { createLookUp } from '../../lib/dataset/look-up.ts';
import { createDetector } from '../../lib/detect/index.ts';
import { localizePage } from '../../lib/i18n/localize-page.ts';
import { settingsClient, startLanguage } from '../wiring/settings-client.ts';
import { readShortcuts } from '../wiring/shortcuts.ts';
import { hostAccess } from './host-access.ts';

const app = document.getElementById('app');
if (app) {
  await startLanguage(settingsClient());
  localizePage(document, 'welcome_title');
  render(
    <Announcer>
      <Welcome
        detect={createDetector(lexicon).detect}
        look={createLookUp(bundledDataset)}
        shortcuts={await readShortcuts()}
        access={hostAccess}
        openSettings={() => void browser.runtime.openOptionsPage()}
      />
    </Announcer>,
    app,
  );
}
