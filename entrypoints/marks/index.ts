import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWorker } from '../../lib/messages/tell-worker.ts';
import { defaultPageOptions } from '../../lib/settings/page-options.ts';
import { sharedLayer, sharedLife, sharedOptions, shareLayer } from '../wiring/page-world.ts';
import { idle } from '../wiring/when.ts';
import { startPageLayer } from './page-layer.ts';

/**
 * Marks the page. The worker injects it where the content script saw that there may be mentions, so
 * that other pages do not pay for rules and guards.
 */
export default defineUnlistedScript(() => {
  const life = sharedLife();
  const layer = sharedLayer();
  if (!life?.isValid || (layer?.life === life && layer.is === 'marking')) return;
  const options = sharedOptions() ?? defaultPageOptions;
  const loadNear = () => idle().then(() => tellWorker('page.loadNear'));
  shareLayer(startPageLayer({ document, lexicon, life, options, loadNear }));
});
