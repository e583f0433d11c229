import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Starts the content scripts of this version in tabs that were open before it was installed: the
 * browser does so for new pages only, and readers should not have to reload.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const { matches = [], js: files = [], all_frames: allFrames = false } = script;
    if (files.length === 0) continue;
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(tabs.map(({ id }) => inject(id, files, allFrames)));
  }
}

async function inject(tabId: number | undefined, files: string[], allFrames: boolean) {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames },
      // WXT knows the paths of the build; the manifest's are among them.
      files: files as ScriptPublicPath[],
    });
  } catch {
    // A discarded tab, an error page, a page that is being left: nothing to mark there.
  }
}
