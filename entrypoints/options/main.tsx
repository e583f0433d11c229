import { render } from 'preact';
import { Announcer } from '../../components/announcer.tsx';
import { Options } from '../../components/options/options.tsx';
import { bundledDataset } from '../../lib/dataset/bundled.ts';
import { localizePage } from '../../lib/i18n/localize-page.ts';
import { notesClient } from '../wiring/notes-client.ts';
import { settingsClient, startLanguage } from '../wiring/settings-client.ts';
import { changeShortcuts, readShortcuts } from '../wiring/shortcuts.ts';

const app = document.getElementById('app');
if (app) {
  const settings = settingsClient();
  await startLanguage(settings);
  localizePage(document, 'options_title');
  render(
    <Announcer>
      <Options
        settings={settings}
        notes={notesClient()}
        dataset={bundledDataset}
        now={Date.now()}
        shortcuts={{ read: readShortcuts, change: changeShortcuts }}
        reload={() => location.reload()}
      />
    </Announcer>,
    app,
  );
}
