import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  // The hosts are filled in by wxt.config.ts.
  matches: [],
  runAt: 'document_start',
  main(ctx) {
    console.log(ctx.signal);
  },
});
