import { type CurrentId, redirected } from '../redirected.ts';
import type { Note } from '../types.ts';
import type { Problem, Reading } from './reading.ts';

/** What importing a note would do, `current` being what stands under its id. */
export type ImportItem =
  | { kind: 'new'; note: Note }
  | { kind: 'same'; note: Note; current: Note }
  /** The file's is the later revision and would take the place of ours. */
  | { kind: 'newer'; note: Note; current: Note }
  /** Ours is the later revision and stays. */
  | { kind: 'older'; note: Note; current: Note }
  /** Of one revision and not the same: the reader chooses, ours stays otherwise. */
  | { kind: 'conflict'; note: Note; current: Note };

/** What importing a file would do, item by item; nothing can be imported while there is a problem. */
export interface ImportPlan {
  items: ImportItem[];
  problems: Problem[];
}

/**
 * Compares a file with the notes that are here, participants under their ids of today. Never
 * deletes: what the file lacks stays.
 */
export function planImport(
  { notes, problems }: Reading,
  currentOf: (id: string) => Note | undefined,
  currentId: CurrentId,
): ImportPlan {
  const byId = new Map<string, Note>();
  const twice: Problem[] = [];
  for (const read of notes) {
    const note = redirected(read, currentId);
    const other = byId.get(note.id);
    if (other === undefined || other.revision < note.revision) byId.set(note.id, note);
    else if (other.revision === note.revision && !isSame(other, note)) {
      twice.push({ place: note.id, reason: 'stands in the file twice with different contents' });
    }
  }
  return {
    items: [...byId.values()].map((note) => compared(note, currentOf(note.id))),
    problems: [...problems, ...twice],
  };
}

function compared(note: Note, current: Note | undefined): ImportItem {
  if (current === undefined) return { kind: 'new', note };
  if (isSame(note, current)) return { kind: 'same', note, current };
  if (note.revision > current.revision) return { kind: 'newer', note, current };
  if (note.revision < current.revision) return { kind: 'older', note, current };
  return { kind: 'conflict', note, current };
}

function isSame(a: Note, b: Note): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Keys in one order, whatever file they came from. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)]);
}
