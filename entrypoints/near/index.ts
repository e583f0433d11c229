import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedLayer } from '../wiring/page-world.ts';
import { startNear } from './near.ts';

/**
 * What a page needs once it has marks: pointer, card, and answers to the popup. The worker injects
 * it when the content script asks, so that it is not evaluated before the first marks, and never on
 * a page without any, unless the popup asks there.
 */
export default defineUnlistedScript(() => {
  const layer = sharedLayer();
  if (layer?.is === 'marking' && layer.life.isValid && !layer.near) startNear(layer);
});
