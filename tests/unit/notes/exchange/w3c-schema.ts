/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) demands with a MUST of
 * the classes that we write, as a JSON schema of draft 4. Written from the specification; the number
 * of its section stands at each rule.
 */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
/** 3.3.1: an xsd:dateTime with a time zone; SHOULD be UTC. */
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
};
/** 4.2.5, 5.1, 5.2: xsd:nonNegativeInteger. */
const count = { type: 'integer', minimum: 0 };
const only = (value: string) => ({ enum: [value] });

/** 3.3.5: each motivation is one of these. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};

const selector = {
  oneOf: [
    {
      // 4.2.4: exactly one exact; at most one prefix and one suffix.
      required: ['type', 'exact'],
      properties: {
        type: only('TextQuoteSelector'),
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      // 4.2.5: exactly one start and one end.
      required: ['type', 'start', 'end'],
      properties: { type: only('TextPositionSelector'), start: count, end: count },
    },
  ],
};

/** 4: exactly one source, which is an IRI here; selectors, each of its class. */
const specificResource = {
  required: ['type', 'source'],
  properties: {
    type: only('SpecificResource'),
    source: iri,
    purpose: motivation,
    selector: { type: 'array', minItems: 1, items: selector },
  },
};

/** 3.2.4: exactly one value; the purpose is a motivation (3.3.5). */
const textualBody = {
  required: ['type', 'value'],
  properties: {
    type: only('TextualBody'),
    value: { type: 'string' },
    format: { type: 'string' },
    purpose: motivation,
  },
};

/** 3.1, 3.3. */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: only('Annotation'),
    body: { type: 'array', items: { oneOf: [textualBody, specificResource] } },
    target: specificResource,
    motivation,
    created: dateTime,
    modified: dateTime,
    // 3.3.1: the software is a resource with an IRI of its own.
    generator: { type: 'object', required: ['id'], properties: { id: iri } },
  },
};

/** 5.1, 5.2: a collection with its first page embedded. */
export const collectionSchema = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  required: ['@context', 'id', 'type'],
  properties: {
    // 3.1: the context of the model is among the contexts.
    '@context': { type: 'array', minItems: 1, items: {} },
    id: iri,
    type: only('AnnotationCollection'),
    label: { type: 'string' },
    total: count,
    generated: dateTime,
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'items'],
      properties: {
        id: iri,
        type: only('AnnotationPage'),
        partOf: iri,
        startIndex: count,
        items: { type: 'array', items: annotation },
      },
    },
  },
};
