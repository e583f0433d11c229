import { render } from 'preact';
import { Announcer } from '../../components/announcer.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { bundledDataset } from '../../lib/dataset/bundled.ts';
import { createLookUp } from '../../lib/dataset/look-up.ts';
import { localizePage } from '../../lib/i18n/localize-page.ts';
import { articleAddresses } from '../wiring/article-addresses.ts';
import { notesClient } from '../wiring/notes-client.ts';
import { activePage } from './active-page.ts';

const app = document.getElementById('app');
if (app) {
  localizePage(document, 'extensionName');
  render(
    <Announcer>
      <Popup
        page={activePage}
        client={notesClient()}
        look={createLookUp(bundledDataset)}
        addresses={articleAddresses}
        now={Date.now()}
      />
    </Announcer>,
    app,
  );
}
