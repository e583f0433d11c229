import lexicon from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellWorker } from '../../lib/messages/tell-worker.ts';
import { sharedLayer, shareLayer } from './layer.ts';
import { startPageLayer } from './page-layer.ts';
import { domReady, idle } from './when.ts';

export default defineContentScript({
  // The hosts are filled in by wxt.config.ts.
  matches: [],
  // Bound before the page can put an element named `chrome` or `browser` in the way (design 4).
  runAt: 'document_start',
  async main(ctx) {
    await domReady(document);
    // Injected again into a page where it runs already: the first one goes on, if it lives.
    const before = sharedLayer();
    if (before?.life.isValid || !ctx.isValid) return;
    before?.life.abort();
    const loadNear = () => idle().then(() => tellWorker('page.loadNear'));
    shareLayer(startPageLayer(document, lexicon, ctx, loadNear));
  },
});
