import { browser } from 'wxt/browser';
import type { StoreState } from '../../lib/notes/types.ts';

/**
 * Closes settings and addresses to content scripts, whose process a page shares. Firefox has no way
 * to do so.
 */
export async function keepStorageToOurselves(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

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
