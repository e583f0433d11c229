import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, toAnnotation, writeW3c } from '../../../../lib/notes/exchange/w3c.ts';
import type { Note } from '../../../../lib/notes/types.ts';
import { anyStoredNote } from './any-stored-note.ts';

const names = {
  id: '01980a6f-8000-7000-8000-00000000000a',
  exportedAt: '2026-01-05T09:00:00.000Z',
};

interface Node {
  [key: string]: unknown;
}

/** Every object in the export, with the key it stands under. */
function* nodesOf(value: unknown, key = ''): Generator<{ key: string; node: Node }> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one, key);
  else if (typeof value === 'object' && value !== null) {
    yield { key, node: value as Node };
    for (const [name, one] of Object.entries(value)) {
      if (name !== '@context') yield* nodesOf(one, name);
    }
  }
}

/** Keys of the model's context that are used, its prefix for schema.org, and our one term. */
const KEYS =
  /^(?:@context|id|type|label|generator|generated|total|first|partOf|startIndex|items|motivation|created|modified|body|target|purpose|format|value|source|selector|exact|prefix|suffix|start|end|name|schema:(?:version|color|dateDeleted|headline|publisher|datePublished)|pairsBefore)$/u;

describe('the W3C export', () => {
  const property = (check: (data: Node, notes: Note[]) => void) =>
    fc.assert(
      fc.property(fc.array(anyStoredNote, { maxLength: 4 }), (notes) =>
        check(JSON.parse(writeW3c(notes, names)), notes),
      ),
    );

  it('is a collection that counts its annotations and holds them on one page (5.1, 5.2)', () => {
    property((data, notes) => {
      expect(data).toMatchObject({
        '@context': CONTEXT,
        type: 'AnnotationCollection',
        id: `urn:uuid:${names.id}`,
        total: notes.length,
      });
      if (notes.length === 0) expect(data).not.toHaveProperty('first');
      else expect(data.first).toMatchObject({ type: 'AnnotationPage', partOf: data.id });
    });
  });

  it('gives each annotation one id, its class, and a target (3.1)', () => {
    property((data, notes) => {
      const annotations = [...nodesOf(data)].filter(({ node }) => node.type === 'Annotation');
      expect(annotations.map(({ node }) => node.id)).toEqual(
        notes.map(({ id }) => `urn:uuid:${id}`),
      );
      for (const { node } of annotations) {
        expect(node.target).toMatchObject({ type: 'SpecificResource' });
        expect(node.created).toMatch(/Z$/u);
      }
    });
  });

  it('names every resource that has a source, body and selector by its class (3.2, 4)', () => {
    property((data) => {
      for (const { key, node } of nodesOf(data)) {
        if (key === 'body' || key === 'target' || key === 'selector') {
          expect(node.type).toBeTypeOf('string');
        }
        if (node.type === 'TextualBody') expect(node.value).toBeTypeOf('string');
        if (node.type === 'SpecificResource') expect(node.source).toMatch(/^(?:https?|urn):/u);
        if (node.type === 'TextQuoteSelector') expect(node.exact).toBeTypeOf('string');
      }
    });
  });

  it('has no key that its contexts do not define, and no null, which JSON-LD drops', () => {
    property((data) => {
      for (const { node } of nodesOf(data)) {
        for (const [key, value] of Object.entries(node)) {
          expect(key).toMatch(KEYS);
          expect(value).not.toBeNull();
        }
      }
    });
  });

  it('counts positions in code points (4.2.5)', () => {
    const text = '😀 앞 😀😀 업스테이지 😀 뒤';
    const exact = '😀 업스';
    const start = text.indexOf(exact);
    const position = { start, end: start + exact.length, pairsBefore: 2 };
    const [first] = fc.sample(anyStoredNote, 1);
    if (first === undefined) throw new Error('no note');
    const note = { ...first, anchor: { exact, prefix: '', suffix: '', position } };
    const selectors = [...nodesOf(toAnnotation(note))].map(({ node }) => node);
    const found = selectors.find(({ type }) => type === 'TextPositionSelector');
    const points = [...text];
    expect(points.slice(Number(found?.start), Number(found?.end)).join('')).toBe(exact);
  });
});
