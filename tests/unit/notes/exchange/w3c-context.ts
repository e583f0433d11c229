/** Vocabularies that the model takes its terms from. */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCTERMS = 'http://purl.org/dc/terms/';

const resource = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': XSD + type });

/**
 * The terms of `http://www.w3.org/ns/anno.jsonld` that our export uses, defined as the Web Annotation
 * Vocabulary does (its appendix A): tests reach no network.
 */
export const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    schema: 'http://schema.org/',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    commenting: `${OA}commenting`,
    tagging: `${OA}tagging`,
    identifying: `${OA}identifying`,
    body: resource(`${OA}hasBody`),
    target: resource(`${OA}hasTarget`),
    source: resource(`${OA}hasSource`),
    selector: resource(`${OA}hasSelector`),
    motivation: word(`${OA}motivatedBy`),
    purpose: word(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: typed(`${DCTERMS}created`, 'dateTime'),
    modified: typed(`${DCTERMS}modified`, 'dateTime'),
    generated: typed(`${DCTERMS}issued`, 'dateTime'),
    generator: resource(`${AS}generator`),
    first: resource(`${AS}first`),
    partOf: resource(`${AS}partOf`),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  },
};
