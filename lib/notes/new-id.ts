import { v7 } from 'uuid';

/**
 * Id for a note about to be written, made by its editor so that sending it twice adds it once.
 * Version 7: it sorts by the time it was made.
 */
export function newNoteId(): string {
  return v7();
}
