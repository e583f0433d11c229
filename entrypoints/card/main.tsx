import { render } from 'preact';
import { bundledDataset } from '../../lib/dataset/bundled.ts';
import { createLookUp } from '../../lib/dataset/look-up.ts';
import { localizePage } from '../../lib/i18n/localize-page.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { articleAddresses } from '../wiring/article-addresses.ts';
import { notesClient } from '../wiring/notes-client.ts';
import { settingsClient, startLanguage } from '../wiring/settings-client.ts';
import { CardApp } from './card-app.tsx';
import { awaitGreeting } from './handshake.ts';

const life = new AbortController();
window.addEventListener('pagehide', () => life.abort(), { once: true });

void awaitGreeting({
  target: window,
  redeem: (nonce) => sendMessage('card.redeem', { nonce }),
  signal: life.signal,
}).then(async (port) => {
  await startLanguage(settingsClient());
  const app = document.getElementById('app');
  if (!app) return;
  localizePage(document, 'card_title');
  render(
    <CardApp
      port={port}
      client={notesClient()}
      look={createLookUp(bundledDataset)}
      addresses={articleAddresses}
    />,
    app,
  );
});
