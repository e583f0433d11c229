import Papa from 'papaparse';
import type { Note } from '../types.ts';
import { checkedNote, failed, gather, type Problem, type Reading } from './reading.ts';

const COLUMNS = [
  'id',
  'created',
  'changed',
  'revision',
  'deleted',
  'participants',
  'text',
  'tags',
  'colour',
  'url',
  'title',
  'outlet',
  'published',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'pairsBefore',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string>;

/** Excel takes a file for UTF-8, and not for the system's code page, when it begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One note a row. Spreadsheets open it rightly in Korean and run nothing that it holds. */
export function writeCsv(notes: readonly Note[]): string {
  const rows = notes.map(rowOf).map((row) => COLUMNS.map((column) => guarded(row[column])));
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n' });
}

export function readCsv(text: string): Reading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error !== undefined) return failed(`row ${(error.row ?? 0) + 1}`, error.message);
  const [head = [], ...rows] = data;
  const missing = COLUMNS.find((column) => !head.includes(column));
  if (missing !== undefined) return failed('row 1', `has no column ${missing}`);
  return gather(rows.map((cells, i) => noteOf(rowFrom(head, cells), `row ${i + 2}`)));
}

/** A cell that a spreadsheet would run begins with an apostrophe, and so does one that has one. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r']/u.test(cell) ? `'${cell}` : cell;
}

function rowFrom(head: readonly string[], cells: readonly string[]): Row {
  const row = Object.fromEntries(
    COLUMNS.map((column) => [column, (cells[head.indexOf(column)] ?? '').replace(/^'/u, '')]),
  );
  return row as Row;
}

function rowOf({ page, anchor, ...note }: Note): Row {
  return {
    id: note.id,
    created: note.createdAt,
    changed: note.changedAt,
    revision: String(note.revision),
    deleted: note.deletedAt ?? '',
    participants: listed(note.participants),
    text: note.text,
    tags: listed(note.tags),
    colour: note.colour ?? '',
    url: page.url,
    title: page.title,
    outlet: orNull(page.outlet),
    published: orNull(page.publishedAt),
    quote: orNull(anchor?.exact ?? null),
    prefix: anchor?.prefix ?? '',
    suffix: anchor?.suffix ?? '',
    start: anchor?.position ? String(anchor.position.start) : '',
    end: anchor?.position ? String(anchor.position.end) : '',
    pairsBefore: String(anchor?.position?.pairsBefore ?? ''),
  };
}

function noteOf(row: Row, place: string): Note | Problem {
  const { start, end, pairsBefore } = row;
  const pairs = pairsBefore === '' ? {} : { pairsBefore: Number(pairsBefore) };
  const exact = fromNull(row.quote);
  return checkedNote(
    {
      id: row.id,
      participants: fromList(row.participants),
      text: row.text,
      tags: fromList(row.tags),
      colour: row.colour === '' ? null : row.colour,
      page: {
        url: row.url,
        title: row.title,
        outlet: fromNull(row.outlet),
        publishedAt: fromNull(row.published),
      },
      anchor:
        exact === null
          ? null
          : {
              exact,
              prefix: row.prefix,
              suffix: row.suffix,
              ...(start === ''
                ? {}
                : { position: { start: Number(start), end: Number(end), ...pairs } }),
            },
      createdAt: row.created,
      changedAt: row.changed,
      revision: Number(row.revision),
      deletedAt: row.deleted === '' ? null : row.deleted,
    },
    place,
  );
}

/** Where there can be nothing and an empty text, texts of quotes alone get two more. */
const EMPTY = '""';

function orNull(text: string | null): string {
  if (text === null) return '';
  return /^"*$/u.test(text) ? EMPTY + text : text;
}

function fromNull(cell: string): string | null {
  if (cell === '') return null;
  return /^"+$/u.test(cell) ? cell.slice(EMPTY.length) : cell;
}

/** Several values in a cell, one a line; a line break or backslash in one is escaped. */
function listed(values: readonly string[]): string {
  return values
    .map((value) => value.replace(/[\\\n]/gu, (sign) => (sign === '\n' ? '\\n' : '\\\\')))
    .join('\n');
}

function fromList(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split('\n')
    .map((value) => value.replace(/\\(.)/gu, (_all, sign) => (sign === 'n' ? '\n' : sign)));
}
