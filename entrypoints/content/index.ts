import lexicon from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageLayer } from './page-layer.ts';
import { domReady } from './when.ts';

export default defineContentScript({
  // The hosts are filled in by wxt.config.ts.
  matches: [],
  // Bound before the page can put an element named `chrome` or `browser` in the way (design 4).
  runAt: 'document_start',
  async main(ctx) {
    await domReady(document);
    if (ctx.isValid) startPageLayer(document, lexicon, ctx);
  },
});
