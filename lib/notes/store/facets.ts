import type { CurrentId } from '../redirected.ts';
import type { NoteFacets } from '../types.ts';
import type { NotesDatabase } from './database.ts';

/**
 * What notes can be filtered by, read off the keys of the indexes: a cursor that jumps from one
 * value to the next, so that the cost goes with the number of values and not of notes. Values of
 * notes in the bin are among them.
 */
export async function facets(db: NotesDatabase, currentId: CurrentId): Promise<NoteFacets> {
  const participants = await values(db, 'participants');
  return {
    participants: [...new Set(participants.map(currentId))],
    tags: await values(db, 'tags'),
    hosts: await hosts(db),
  };
}

async function values(db: NotesDatabase, name: 'participants' | 'tags'): Promise<string[]> {
  const found: string[] = [];
  const index = db.transaction('notes', 'readonly').objectStore('notes').index(name);
  let cursor = await index.openKeyCursor();
  while (cursor) {
    found.push(cursor.key);
    // The next text there can be. `nextunique` would go over every note of this one.
    cursor = await cursor.continue(`${cursor.key}\u0000`);
  }
  return found;
}

/** Jumps over all other pages of a host. */
async function hosts(db: NotesDatabase): Promise<string[]> {
  const found = new Set<string>();
  const index = db.transaction('notes', 'readonly').objectStore('notes').index('url');
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const url = URL.parse(cursor.key);
    if (url?.hostname) found.add(url.hostname);
    // The last character there is: it comes behind every address of the host.
    cursor = await cursor.continue(url ? `${url.origin}/\uffff` : `${cursor.key}\u0000`);
  }
  return [...found].sort();
}
