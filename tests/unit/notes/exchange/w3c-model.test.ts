import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeW3c } from '../../../../lib/notes/exchange/w3c.ts';
import { anyStoredNote } from './any-stored-note.ts';
import { annotationContext } from './w3c-context.ts';
import { collectionSchema } from './w3c-schema.ts';

const names = {
  id: '01980a6f-8000-7000-8000-00000000000a',
  exportedAt: '2026-01-05T09:00:00.000Z',
};
const someNotes = fc.array(anyStoredNote, { maxLength: 4 });

type Json = Record<string, unknown>;

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** How many keys the nodes of a document have in all; contexts say nothing of their own. */
function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + keysIn(one), 0);
  if (!isNode(value)) return 0;
  const { '@context': _, ...node } = value;
  return Object.keys(node).length + keysIn(Object.values(node));
}

/** The same of an expanded document, where values, lists and mere references are objects too. */
function keysInExpanded(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + keysInExpanded(one), 0);
  if (!isNode(value) || '@value' in value) return 0;
  if ('@list' in value) return keysInExpanded(value['@list']);
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return 0;
  return keys.length + keysInExpanded(Object.values(value));
}

/** A copy of no type: the library's own knows no contexts. */
const context = JSON.parse(JSON.stringify(annotationContext));

/** Gives the bundled context, and reaches for nothing else. */
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: context };
};

describe('the W3C export of any notes', () => {
  it('holds what the annotation model demands (JSON schema)', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(collectionSchema);
    fc.assert(
      fc.property(someNotes, (notes) => {
        validate(JSON.parse(writeW3c(notes, names)));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
    // The schema is no open door.
    for (const broken of [{}, { type: 'AnnotationCollection' }])
      expect(validate(broken)).toBe(false);
  });

  it('has one id for each annotation, and a position that holds its quote’s code points', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const items: Json[] = JSON.parse(writeW3c(notes, names)).first?.items ?? [];
        expect(items).toHaveLength(notes.length);
        for (const { target } of items) {
          const [quote, position] = ((target as Json).selector ?? []) as Json[];
          if (!quote || !position) continue;
          const length = [...(quote.exact as string)].length;
          expect(Number(position.end) - Number(position.start)).toBe(length);
        }
      }),
    );
  });

  it('expands as JSON-LD without losing a key', async () => {
    await fc.assert(
      fc.asyncProperty(someNotes, async (notes) => {
        const document = JSON.parse(writeW3c(notes, names));
        const expanded = await jsonld.expand(document, { documentLoader });
        expect(keysInExpanded(expanded)).toBe(keysIn(document));
      }),
      { numRuns: 30 },
    );
    const lost = await jsonld.expand(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x:y', unknown: 1, value: 'a' },
      { documentLoader },
    );
    expect(keysInExpanded(lost)).toBe(2);
  });

  it('says in RDF what a note says', async () => {
    const [note] = fc.sample(anyStoredNote, 1);
    if (!note) throw new Error('no note');
    const one = { ...note, text: '메모', tags: ['확인'], participants: ['kt'], deletedAt: null };
    const document = JSON.parse(writeW3c([one], names));
    const quads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' });
    expect(quads).toContain(
      `<urn:uuid:${one.id}> <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#commenting>`,
    );
    expect(quads).toContain(
      '<http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#tagging>',
    );
    expect(quads).toContain('<http://www.w3.org/ns/oa#hasSource> <urn:k-ai-lens:participant:kt>');
    expect(quads).toContain('"메모"');
  });
});
