import type { StoreState } from '../../lib/notes/types.ts';

/** What the browser says of the disk under the notes; it may say nothing. */
export async function estimateStorage(): Promise<
  Pick<StoreState, 'persisted' | 'usage' | 'quota'>
> {
  const [persisted, { usage = null, quota = null }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, usage, quota };
}
