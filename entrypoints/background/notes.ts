import { sendMessage } from '../../lib/messages/messenger.ts';
import type { Receive } from '../../lib/messages/receive.ts';
import type { NotesProtocol } from '../../lib/notes/protocol.ts';
import type { NotesStore } from '../../lib/notes/store/store.ts';

/** Answers extension pages from the store. */
export function serveNotes(
  receive: Receive<Exclude<keyof NotesProtocol, 'notes.open'>>,
  store: NotesStore,
): void {
  receive('notes.list', store.list);
  receive('notes.search', store.search);
  receive('notes.add', store.add);
  receive('notes.edit', store.edit);
  receive('notes.delete', ({ id }) => store.delete(id));
  receive('notes.restore', ({ id }) => store.restore(id));
  receive('notes.import', ({ entries }) => store.import(entries));
  receive('notes.get', ({ ids }) => store.getSome(ids));
  receive('notes.deleteAll', store.deleteAll);
  receive('notes.restoreAll', ({ deletedAt }) => store.restoreAll(deletedAt));
  receive('notes.orphans', store.orphans);
  receive('notes.damaged', store.damaged);
  receive('notes.facets', store.facets);
  receive('notes.state', store.state);
  receive('drafts.get', store.getDraft);
  receive('drafts.put', store.putDraft);
  receive('drafts.drop', store.dropDraft);
}

/** Tells open pages that notes have changed. That none is open is no error. */
export function tellPages(ids: string[]): void {
  sendMessage('notes.changed', { ids }).catch(() => {});
}
