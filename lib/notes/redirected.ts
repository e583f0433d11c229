import type { Note } from './types.ts';

/** The id under which a participant goes today: redirects of the dataset, followed to their end. */
export type CurrentId = (participant: string) => string;

/** The note with its participants' ids of today; two that became one are named once. */
export function redirected(note: Note, currentId: CurrentId): Note {
  return { ...note, participants: [...new Set(note.participants.map(currentId))] };
}
