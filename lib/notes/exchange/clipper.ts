import * as v from 'valibot';
import type { Note } from '../types.ts';
import { type ForeignNote, fromForeign } from './foreign.ts';
import { checkedBy, failed, gather, type Problem, type Reading } from './reading.ts';

const highlight = v.object({
  text: v.string(),
  timestamp: v.union([v.string(), v.number()]),
  notes: v.optional(v.array(v.string()), []),
});

const page = v.object({
  url: v.string(),
  title: v.optional(v.string(), ''),
  highlights: v.array(v.unknown()),
});

/** An export of Obsidian's Web Clipper: each highlight is a note, its quote the highlighted text. */
export function readClipper(data: unknown): Reading {
  const pages = checkedBy(v.array(v.unknown()), data, '');
  if ('reason' in pages) return failed(pages.place, pages.reason);
  const items = pages.value.flatMap((item, i): (Note | Problem)[] => {
    const found = checkedBy(page, item, `[${i}]`);
    if ('reason' in found) return [found];
    return found.value.highlights.map((one, j) =>
      noteFrom(one, found.value, `[${i}].highlights[${j}]`),
    );
  });
  return gather(items);
}

function noteFrom(
  data: unknown,
  { url, title }: Pick<ForeignNote, 'url' | 'title'>,
  place: string,
): Note | Problem {
  const found = checkedBy(highlight, data, place);
  if ('reason' in found) return found;
  const { text, timestamp, notes } = found.value;
  const created = String(timestamp);
  // Milliseconds in digits are no date to `Date.parse`.
  const time = /^\d+$/u.test(created) ? String(new Date(Number(created))) : created;
  return fromForeign(
    {
      name: `clipper ${url} ${created} ${text}`,
      text: notes.join('\n\n'),
      tags: [],
      url,
      title,
      anchor: { exact: text, prefix: '', suffix: '' },
      created: time,
      changed: time,
    },
    place,
  );
}
