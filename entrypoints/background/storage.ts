import { browser } from 'wxt/browser';
import type { StoreState } from '../../lib/notes/types.ts';

/** What the browser says of the disk under the notes; it may say nothing of their size. */
export async function estimateStorage(): Promise<
  Pick<StoreState, 'persisted' | 'unlimited' | 'usage' | 'quota'>
> {
  const [persisted, unlimited, { usage = null, quota = null }] = await Promise.all([
    navigator.storage.persisted(),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    navigator.storage.estimate(),
  ]);
  return { persisted, unlimited, usage, quota };
}
