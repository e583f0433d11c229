import { sendMessage } from '../../lib/messages/messenger.ts';
import { pageRules } from '../../lib/messages/page-rules.ts';
import { receiver } from '../../lib/messages/receiver.ts';
import { createNotesClient, type NotesClient } from '../../lib/notes/client.ts';

/** The notes as this page reaches them: through the worker. Call it once a page. */
export function notesClient(): NotesClient {
  const receive = receiver(pageRules);
  return createNotesClient({
    send: sendMessage,
    onChanged: (listener) => receive('notes.changed', listener),
  });
}
