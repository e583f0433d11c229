import * as v from 'valibot';
import { articleId, claimFields, fields, hasOneTarget, oneTarget, stageFields } from '../schema.ts';

/** A cited sentence: by number and hash, never by its text. */
const citation = { sentence: fields.count, sha256: fields.hash };

const claim = v.pipe(
  v.strictObject({
    ...claimFields,
    /** What the sentence leaves out, because the one before it named it. */
    leftOut: v.exactOptional(v.array(v.picklist(['subject', 'object'])), []),
  }),
  v.check((entry) => hasOneTarget(entry), oneTarget),
);

/** What one article says, sentence by sentence. */
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

/** The programme's stages, each with the sentences that tell of it. */
export const stagesSchema = v.array(
  v.strictObject({
    ...stageFields,
    evidence: v.pipe(
      v.array(v.strictObject({ article: articleId, ...citation })),
      v.nonEmpty('gives no evidence'),
    ),
  }),
);

export type Statements = v.InferOutput<typeof statementsSchema>;
export type HandKeptClaim = v.InferOutput<typeof claim>;
export type HandKeptStage = v.InferOutput<typeof stagesSchema>[number];
