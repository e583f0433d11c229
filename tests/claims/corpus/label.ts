import * as v from 'valibot';
import {
  claimFields,
  fields,
  hasOneTarget,
  oneTarget,
  placesOf,
} from '../../../lib/dataset/schema.ts';

/**
 * What a careful reader finds in one sentence. Subjects and objects are ids of the lexicon or,
 * where it may not hold them, names as the article writes them (`노타`, or `가람 / 법무법인 가람`
 * where two ways to cut the name are right).
 */
const label = v.pipe(
  v.strictObject({
    /** First words of the sentence: as many as no other sentence of the article begins with. */
    begins: fields.text,
    /** Each makes a claim of its own. */
    subjects: v.pipe(v.array(fields.text), v.nonEmpty('names no subject')),
    predicate: claimFields.predicate,
    object: v.exactOptional(fields.text),
    value: claimFields.value,
    jobTitle: claimFields.jobTitle,
    /** `any` where the wording leaves it open. */
    status: v.optional(v.picklist([...claimFields.status.options, 'any'] as const), 'stated'),
    from: claimFields.from,
    until: claimFields.until,
    /** Readers may differ on it: found or not, it counts neither way. */
    optional: v.optional(v.boolean(), false),
  }),
  v.check((entry) => hasOneTarget(entry), oneTarget),
);

export type Label = v.InferOutput<typeof label>;

/**
 * Reads the labels of one article, one JSON object a line.
 *
 * @throws Error that lists everything wrong in them, each with file and line
 */
export function readLabels(content: string, file: string): Label[] {
  const problems: string[] = [];
  const labels = content.split('\n').flatMap((line, index): Label[] => {
    if (line === '') return [];
    const place = `${file}:${index + 1}`;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), label), line);
    if (parsed.success) return [parsed.output];
    problems.push(...placesOf(parsed.issues).map((problem) => `${place} ${problem}`));
    return [];
  });
  if (problems.length > 0) throw new Error(`The labels are wrong:\n${problems.join('\n')}`);
  return labels;
}
