import * as v from 'valibot';
import { articleId, claimFields, fields, hasOneTarget, oneTarget, toldFields } from '../schema.ts';

/** A cited sentence: by number and hash, never by its text. */
const citation = { sentence: fields.count, sha256: fields.hash };

const claim = v.pipe(
  v.strictObject({
    ...claimFields,
    /** What the sentence leaves out, because the one before it named it. */
    leftOut: v.exactOptional(v.array(v.picklist(['subject', 'object'])), []),
    /** The extractors find it, but the sentence does not say it. */
    reject: v.exactOptional(v.boolean(), false),
  }),
  v.check((entry) => hasOneTarget(entry), oneTarget),
);

/** What one article says, sentence by sentence, where a rule cannot decide. */
export const statementsSchema = v.strictObject({
  article: articleId,
  sentences: v.array(
    v.strictObject({
      ...citation,
      /** Sentences that give day or count of what this one says. */
      context: v.exactOptional(v.array(v.strictObject(citation)), []),
      claims: v.pipe(v.array(claim), v.nonEmpty('makes no claim')),
    }),
  ),
});

export const overridesSchema = v.array(statementsSchema);

export const stageNamesSchema = v.array(v.strictObject({ id: fields.slug, names: fields.names }));

/**
 * What is told of the programme's stages, each with the sentences that tell it. What is told of a
 * stage again stands behind what was told before.
 */
export const stagesSchema = v.array(
  v.strictObject({
    id: fields.slug,
    ...toldFields,
    evidence: v.pipe(
      v.array(v.strictObject({ article: articleId, ...citation })),
      v.nonEmpty('gives no evidence'),
    ),
  }),
);

export type Statements = v.InferOutput<typeof statementsSchema>;
export type StageName = v.InferOutput<typeof stageNamesSchema>[number];
export type HandKeptClaim = v.InferOutput<typeof claim>;
export type HandKeptStage = v.InferOutput<typeof stagesSchema>[number];
