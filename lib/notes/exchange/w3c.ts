import type { Anchor, Note } from '../types.ts';
import { toCodePoints } from './code-points.ts';

/** Context of the W3C annotation model, and the one term that it and its prefixes do not have. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { pairsBefore: 'urn:k-ai-lens:terms:pairsBefore' },
] as const;

const GENERATOR = {
  id: 'urn:k-ai-lens',
  type: 'Software',
  name: 'K-AI Lens',
} as const;

/** Participants have no address on the web: a name that says whose it is. */
export const PARTICIPANT = 'urn:k-ai-lens:participant:';

export interface CollectionNames {
  /** UUID of the collection. */
  id: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

/** All notes as one Annotation Collection with its only page in it (W3C Annotation Model, 5). */
export function writeW3c(notes: readonly Note[], { id, exportedAt }: CollectionNames): string {
  const collection = `urn:uuid:${id}`;
  return JSON.stringify(
    {
      '@context': CONTEXT,
      id: collection,
      type: 'AnnotationCollection',
      label: 'K-AI Lens',
      generator: GENERATOR,
      generated: exportedAt,
      total: notes.length,
      ...(notes.length > 0 && {
        first: {
          id: `${collection}#1`,
          type: 'AnnotationPage',
          partOf: collection,
          startIndex: 0,
          items: notes.map(toAnnotation),
        },
      }),
    },
    null,
    1,
  );
}

/**
 * One note as a W3C annotation. What the model has no word for goes by schema.org's, whose prefix
 * its context brings: revision, colour, when deleted, the article's headline, outlet and date.
 */
export function toAnnotation(note: Note): Record<string, unknown> {
  const { page, anchor } = note;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: note.createdAt,
    modified: note.changedAt,
    generator: GENERATOR,
    'schema:version': note.revision,
    ...(note.colour !== null && { 'schema:color': note.colour }),
    ...(note.deletedAt !== null && { 'schema:dateDeleted': note.deletedAt }),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.text },
      ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...note.participants.map((id) => ({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: PARTICIPANT + encodeURIComponent(id),
      })),
    ],
    target: {
      type: 'SpecificResource',
      source: page.url,
      'schema:headline': page.title,
      ...(page.outlet !== null && { 'schema:publisher': page.outlet }),
      ...(page.publishedAt !== null && { 'schema:datePublished': page.publishedAt }),
      ...(anchor !== null && { selector: selectorsOf(anchor) }),
    },
  };
}

function selectorsOf({ exact, prefix, suffix, position }: Anchor): unknown[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position === undefined
      ? []
      : [
          {
            type: 'TextPositionSelector',
            ...toCodePoints(position, exact),
            ...(position.pairsBefore !== undefined && { pairsBefore: position.pairsBefore }),
          },
        ]),
  ];
}
