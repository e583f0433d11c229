import names from 'virtual:names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstLook } from '../../lib/detect/first-look.ts';
import { tellWorker } from '../../lib/messages/tell-worker.ts';
import { Lookout } from '../../lib/page/first-look/lookout.ts';
import { sharedLayer, sharedLife, shareLife } from '../wiring/page-world.ts';
import { domReady } from '../wiring/when.ts';

/** Looks whether the page may hold mentions, and has the script that marks them injected if so. */
export default defineContentScript({
  // The hosts are filled in by wxt.config.ts.
  matches: [],
  // Bound before the page can put an element named `chrome` or `browser` in the way (design 4).
  runAt: 'document_start',
  // Comments and pictures' captions stand in frames; those without an address of their own
  // (about:blank, srcdoc) count as their parent's.
  allFrames: true,
  matchAboutBlank: true,
  async main(ctx) {
    await domReady(document);
    // Injected again into a page where it runs already: the first one goes on, if it lives.
    const before = sharedLife();
    if (before?.isValid || !ctx.isValid) return;
    before?.abort();
    shareLife(ctx);
    new Lookout({
      document,
      mayHoldMention: firstLook(names),
      async onSeen() {
        if (sharedLayer()?.life !== ctx) await tellWorker('page.loadMarks');
        return sharedLayer()?.life === ctx;
      },
      isValid: () => ctx.isValid,
      signal: ctx.signal,
    }).start();
  },
});
