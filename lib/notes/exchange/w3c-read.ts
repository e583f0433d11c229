import * as v from 'valibot';
import type { Note } from '../types.ts';
import { toUnits } from './code-points.ts';
import {
  checkedBy,
  checkedNote,
  failed,
  gather,
  instantOf,
  type Problem,
  type Reading,
} from './reading.ts';
import { PARTICIPANT } from './w3c.ts';

/** The model lets most values be none, one or an array. */
const many = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (Array.isArray(value) ? value : [value])),
      v.array(schema),
    ),
    [],
  );

const textual = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: v.optional(v.string(), 'commenting'),
});

const identifying = v.object({
  purpose: v.literal('identifying'),
  source: v.pipe(v.string(), v.startsWith(PARTICIPANT)),
});

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const position = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
  pairsBefore: v.optional(v.number()),
});

/** Bodies and selectors of other kinds are passed over. */
const other = v.unknown();

const target = v.object({
  source: v.string(),
  'schema:headline': v.optional(v.string(), ''),
  'schema:publisher': v.optional(v.string()),
  'schema:datePublished': v.optional(v.string()),
  selector: many(v.union([quote, position, other])),
});

const annotation = v.object({
  id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
  created: v.string(),
  modified: v.optional(v.string()),
  'schema:version': v.optional(v.number(), 1),
  'schema:color': v.optional(v.string()),
  'schema:dateDeleted': v.optional(v.string()),
  body: many(v.union([textual, identifying, other])),
  target,
});

const page = v.object({ items: v.array(v.unknown()) });
const collection = v.object({ type: v.literal('AnnotationCollection'), first: v.optional(page) });

/** A collection, a page of one, a list of annotations, or one annotation. */
export function readW3c(data: unknown): Reading {
  const items = itemsOf(data);
  if (items.length === 0 && !v.is(collection, data)) return failed('', 'holds no annotations');
  return gather(items.map((item, i) => noteFrom(item, `items[${i}]`)));
}

function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  if (v.is(collection, data)) return data.first?.items ?? [];
  return v.is(page, data) ? data.items : [data];
}

function noteFrom(item: unknown, place: string): Note | Problem {
  const checked = checkedBy(annotation, item, place);
  if ('reason' in checked) return checked;
  const { value } = checked;
  const texts = value.body.filter((body) => v.is(textual, body));
  const createdAt = instantOf(value.created);
  return checkedNote(
    {
      id: value.id.slice('urn:uuid:'.length),
      participants: value.body
        .filter((body) => v.is(identifying, body))
        .map(({ source }) => participantFrom(source)),
      text: texts
        .filter(({ purpose }) => purpose !== 'tagging')
        .map((body) => body.value)
        .join('\n\n'),
      tags: texts.filter(({ purpose }) => purpose === 'tagging').map((body) => body.value),
      colour: value['schema:color'] ?? null,
      page: {
        url: value.target.source,
        title: value.target['schema:headline'],
        outlet: value.target['schema:publisher'] ?? null,
        publishedAt: value.target['schema:datePublished'] ?? null,
      },
      anchor: anchorFrom(value.target.selector),
      createdAt,
      changedAt: value.modified === undefined ? createdAt : instantOf(value.modified),
      revision: value['schema:version'],
      deletedAt: value['schema:dateDeleted'] ?? null,
    },
    place,
  );
}

function participantFrom(source: string): string {
  const name = source.slice(PARTICIPANT.length);
  try {
    return decodeURIComponent(name);
  } catch {
    // Not as we write it: taken as it is, and shown as an unknown participant.
    return name;
  }
}

function anchorFrom(selectors: readonly unknown[]): Note['anchor'] {
  const found = selectors.find((selector) => v.is(quote, selector));
  if (found === undefined) return null;
  const { exact, prefix = '', suffix = '' } = found;
  const at = selectors.find((selector) => v.is(position, selector));
  return {
    exact,
    prefix,
    suffix,
    ...(at && { position: toUnits(at, exact, at.pairsBefore) }),
  };
}
