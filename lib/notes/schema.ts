import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type {
  Draft,
  DraftPlace,
  ImportEntry,
  NewNote,
  Note,
  NoteEdit,
  NotesQuery,
  NotesSearch,
} from './types.ts';

/** Control characters but tab and line break, and marks that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu;

/** Half a surrogate pair, as where a page's text was cut, is lost in every file of UTF-8. */
const wellFormed = v.transform((value: string) => value.toWellFormed());

const units = (max: number) => v.pipe(v.string(), v.maxLength(max), wellFormed);

const line = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max), wellFormed);

/** Text of a page: cleaned and cut rather than refused, the reader can't help its length. */
const pageText = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text.replace(UNWANTED, '').replace(/\s+/gu, ' ').trim().slice(0, max).toWellFormed(),
    ),
  );

const text = units(LIMITS.text);

const webAddress = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  wellFormed,
  v.check((url) => /^https?:$/u.test(URL.parse(url)?.protocol ?? ''), 'not an http(s) address'),
);

/** As `Date.toISOString` writes it: texts of one length sort as their times do. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no such time'),
);

const id = v.pipe(v.string(), v.uuid());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A list that says nothing twice and holds nothing blank. */
const several = (max: number, item: v.GenericSchema<unknown, string>) =>
  v.pipe(
    v.array(item),
    v.maxLength(max),
    v.transform((items) => [...new Set(items)].filter((item) => item !== '')),
  );

const tag = v.pipe(
  line(LIMITS.tag),
  v.transform((value) => value.trim()),
);
const tags = several(LIMITS.tags, tag);
const colour = v.nullable(v.picklist(['yellow', 'green', 'blue', 'pink']));
const participant = line(LIMITS.participant);

const anchor = v.object({
  exact: units(LIMITS.quote),
  prefix: units(LIMITS.context),
  suffix: units(LIMITS.context),
  position: v.exactOptional(
    v.pipe(
      v.object({ start: offset, end: offset, pairsBefore: v.exactOptional(offset) }),
      v.check(({ start, end }) => start <= end, 'ends before it starts'),
    ),
  ),
});

const page = v.object({
  url: webAddress,
  title: pageText(LIMITS.title),
  outlet: v.nullable(pageText(LIMITS.outlet)),
  publishedAt: v.nullable(units(40)),
});

const written = { id, text, tags, colour };

const newNoteFields = {
  ...written,
  participants: several(LIMITS.participants, participant),
  page,
  anchor: v.nullable(anchor),
};

const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const newNoteSchema: v.GenericSchema<unknown, NewNote> = v.object(newNoteFields);

/** A record as it lies in the store. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
  ...newNoteFields,
  createdAt: instant,
  changedAt: instant,
  revision,
  deletedAt: v.nullable(instant),
});

export const importSchema: v.GenericSchema<unknown, { entries: ImportEntry[] }> = v.object({
  entries: v.pipe(
    v.array(v.object({ note: noteSchema, over: v.nullable(revision) })),
    v.maxLength(LIMITS.importEntries),
  ),
});

export const noteEditSchema: v.GenericSchema<unknown, NoteEdit> = v.object({
  ...written,
  revision,
});

export const whichSchema: v.GenericSchema<unknown, { id: string }> = v.object({ id });

export const someIdsSchema: v.GenericSchema<unknown, { ids: string[] }> = v.object({
  ids: v.pipe(v.array(id), v.maxLength(LIMITS.importEntries)),
});

export const deletionSchema: v.GenericSchema<unknown, { deletedAt: string }> = v.object({
  deletedAt: instant,
});

const place = v.object({ time: instant, id });
const limit = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const order = v.picklist(['newest', 'oldest']);

export const notesQuerySchema: v.GenericSchema<unknown, NotesQuery> = v.object({
  participant: v.exactOptional(participant),
  page: v.exactOptional(webAddress),
  order: v.exactOptional(order),
  bin: v.exactOptional(v.boolean()),
  orphans: v.exactOptional(v.boolean()),
  limit: v.exactOptional(limit),
  before: v.exactOptional(place),
});

const words = v.pipe(v.array(line(LIMITS.searchWord)), v.maxLength(LIMITS.searchReadings));

export const notesSearchSchema: v.GenericSchema<unknown, NotesSearch> = v.object({
  terms: v.pipe(
    v.array(
      v.object({
        field: v.picklist(['any', 'tag', 'who', 'site']),
        letters: words,
        initials: words,
        participants: v.pipe(v.array(participant), v.maxLength(LIMITS.searchReadings)),
      }),
    ),
    v.maxLength(LIMITS.searchTerms),
  ),
  order: v.exactOptional(order),
  limit,
  before: v.exactOptional(place),
});

export const draftPlaceSchema: v.GenericSchema<unknown, DraftPlace> = v.variant('kind', [
  v.object({
    kind: v.literal('new'),
    participant: v.nullable(participant),
    url: webAddress,
    quote: v.exactOptional(units(LIMITS.quote)),
  }),
  v.object({ kind: v.literal('edit'), id }),
]);

export const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  ...written,
  place: draftPlaceSchema,
  anchor: v.exactOptional(v.nullable(anchor)),
  revision: v.nullable(revision),
});
