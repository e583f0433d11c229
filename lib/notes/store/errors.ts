import type { NotesError, NotesResult } from '../types.ts';

/** What the browser threw, as the reader will be told. */
function asNotesError(error: unknown): NotesError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return { code: 'quota' };
  return { code: 'storage', reason: name === '' ? message : `${name}: ${message}` };
}

export function failed(error: NotesError): { ok: false; error: NotesError } {
  return { ok: false, error };
}

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Runs a request to the store; what it throws becomes an answer. */
export async function answered<T>(run: () => Promise<NotesResult<T>>): Promise<NotesResult<T>> {
  try {
    return await run();
  } catch (error) {
    return failed(asNotesError(error));
  }
}
