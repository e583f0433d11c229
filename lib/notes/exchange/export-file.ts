import { strToU8, zipSync } from 'fflate';
import { newNoteId } from '../new-id.ts';
import type { Note } from '../types.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import { markdownFileName, writeMarkdown } from './markdown.ts';
import { writeW3c } from './w3c.ts';

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'w3c';

/** A file to be saved. */
export interface ExportFile {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** What goes into an export besides the notes. */
export interface ExportExtras {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Records that could not be read: only JSON has a place for them. */
  damaged: readonly unknown[];
}

/** All notes as one file; for Markdown a ZIP archive with a file a note, as Obsidian keeps them. */
export function exportFile(
  notes: readonly Note[],
  format: ExportFormat,
  { exportedAt, damaged }: ExportExtras,
): ExportFile {
  const name = `k-ai-lens-${exportedAt.slice(0, 10)}`;
  switch (format) {
    case 'json':
      return {
        name: `${name}.json`,
        type: 'application/json',
        content: writeJson(notes, { exportedAt, damaged }),
      };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', content: writeCsv(notes) };
    case 'w3c':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        content: writeW3c(notes, { id: newNoteId(), exportedAt }),
      };
    case 'markdown':
      return { name: `${name}.zip`, type: 'application/zip', content: archive(notes) };
  }
}

function archive(notes: readonly Note[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {};
  for (const note of notes) {
    const name = markdownFileName(note);
    // The short name tells nearly all apart; a note must not take another's file.
    files[name in files ? `${note.id}.md` : name] = strToU8(writeMarkdown(note));
  }
  // Not shared between threads, whatever the library's types allow.
  return zipSync(files, { level: 6 }) as Uint8Array<ArrayBuffer>;
}
