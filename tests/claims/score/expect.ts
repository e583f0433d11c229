import type { Label } from '../corpus/label.ts';
import type { LabelledArticle } from '../corpus/load.ts';
import { bare, type Referent } from '../corpus/names.ts';
import { keyOf } from './key.ts';

/** A claim that should be found, with all that the article's sentences say of it. */
export interface Expected {
  key: string;
  predicate: Label['predicate'];
  optional: boolean;
  /** Empty where the wording leaves it open. */
  statuses: ReadonlySet<string>;
  from: ReadonlySet<string>;
  until: ReadonlySet<string>;
  jobTitles: ReadonlySet<string>;
  sentences: ReadonlySet<number>;
}

/** Somebody whom the lexicon doesn't hold, under the spellings that are right. */
export interface UnknownName {
  spellings: readonly string[];
}

export interface Expectation {
  claims: Expected[];
  unknownNames: UnknownName[];
}

const stagePredicates: readonly string[] = ['applied', 'passed', 'selected', 'eliminated'];

/** One label for one subject, with the sentence found and subject and object looked up. */
interface Reading {
  label: Label;
  sentence: number;
  subject: Referent;
  object: Referent | null;
}

/**
 * What should be found in an article. What several sentences say is one claim; it is optional only
 * where every one of them is. Claims on names that the lexicon doesn't hold can't be made: the
 * names should be listed instead.
 *
 * @throws Error for a label whose sentence is not there, or not just once
 */
export function expectationOf(
  { name, read, labels }: LabelledArticle,
  referent: (name: string) => Referent,
): Expectation {
  const readings = labels.flatMap((label): Reading[] => {
    const sentences = read.sentences.filter(({ text }) => text.startsWith(label.begins));
    const [sentence] = sentences;
    if (!sentence || sentences.length > 1) {
      throw new Error(`${name}: ${sentences.length} sentences begin with '${label.begins}'`);
    }
    const { object: given } = label;
    const object = given === undefined ? null : objectOf(label.predicate, given, referent);
    return label.subjects.map((subject) => ({
      label,
      sentence: sentence.index,
      subject: referent(subject),
      object,
    }));
  });
  return { claims: expectedIn(readings), unknownNames: unknownIn(readings) };
}

function objectOf(
  predicate: Label['predicate'],
  object: string,
  referent: (name: string) => Referent,
): Referent {
  return stagePredicates.includes(predicate) ? { kind: 'known', id: object } : referent(object);
}

function expectedIn(readings: readonly Reading[]): Expected[] {
  const byKey = Map.groupBy(readings, ({ label, subject, object }) => {
    if (subject.kind === 'unknown' || object?.kind === 'unknown') return null;
    const target = object ? { object: object.id } : { value: label.value ?? '' };
    return keyOf({ subject: subject.id, predicate: label.predicate, ...target });
  });
  return [...byKey].flatMap(([key, same]) => {
    const first = same[0];
    if (key === null || !first) return [];
    const binding = same.filter(({ label }) => !label.optional);
    const said = binding.length > 0 ? binding : same;
    const all = (field: 'status' | 'from' | 'until' | 'jobTitle') =>
      new Set(said.flatMap(({ label }) => label[field] ?? []));
    const statuses = all('status');
    return {
      key,
      predicate: first.label.predicate,
      optional: binding.length === 0,
      statuses: statuses.has('any') ? new Set<string>() : statuses,
      from: all('from'),
      until: all('until'),
      jobTitles: all('jobTitle'),
      sentences: new Set(same.map(({ sentence }) => sentence)),
    };
  });
}

function unknownIn(readings: readonly Reading[]): UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const { label, subject, object } of readings) {
    for (const one of [subject, object]) {
      if (label.optional || one?.kind !== 'unknown') continue;
      found.set(one.spellings.map(bare).join('/'), { spellings: one.spellings });
    }
  }
  return [...found.values()];
}
