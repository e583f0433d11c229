import * as v from 'valibot';

/** Text of a name: no blanks at its ends, nothing but one space between words, composed Hangul. */
const surface = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((text) => text === text.trim() && !/\s\s/u.test(text), 'has needless blanks'),
  v.check((text) => text === text.normalize('NFC'), 'is not NFC'),
);

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is no slug of small Latin letters, digits and hyphens'),
);

/**
 * How strongly a name that stands bare means the participant:
 * `own` in any text (B.2), `group` only on the programme (B.1), `common` only where the
 * sentence means the name (B.6), `person` only where the page shows that it is that person (B.7).
 */
const bare = v.picklist(['own', 'group', 'common', 'person']);

const alias = v.union([surface, v.strictObject({ surface, bare: v.optional(bare) })]);

const words = v.optional(v.array(surface), []);

/** One participant: who it is, under which names, and what makes a match of a name another thing. */
export const entrySchema = v.strictObject({
  id: slug,
  kind: v.picklist(['programme', 'company', 'university', 'public-body', 'person', 'model']),
  names: v.strictObject({ ko: surface, en: surface }),
  aliases: v.array(alias),
  /** Strength of both names and of each alias that gives none of its own. */
  bare: v.optional(bare, 'own'),
  /** Words that, right behind the name (attached or after a space), make it another body, product, place or post (B.3). */
  notFollowedBy: words,
  /** The same behind a group's name alone: SK 회장, but SK텔레콤 회장 (B.1). */
  groupNotFollowedBy: words,
  /** Words that, right before the name (attached or with a space), make it another body (B.3). */
  notPrecededBy: words,
  /** Words right before the name that show that it is the participant (B.6, B.7). */
  shownBefore: words,
  /** Words right behind the name that show it. */
  shownBehind: words,
  /** Words in the sentence that show it. */
  shownBy: words,
  /** Words in the sentence that show that somebody or something else is meant. */
  deniedBy: words,
  /**
   * Ids of the bodies a person works for or advises: a post behind the name shows the person where the
   * page names one of them (B.7). Of a model its maker: the name in quotation marks shows the model
   * where the sentence names the maker (B.6).
   */
  of: v.optional(v.array(slug), []),
  /** Its name is a word of every day, which a page that means the participant may use as such, too (B.6). */
  everyday: v.optional(v.boolean(), false),
  /** Teams play under its bare name (B.4). */
  team: v.optional(v.boolean(), false),
  /** Bodies abroad have the same name (B.5). */
  abroad: v.optional(v.boolean(), false),
  /** Its work crosses borders: other countries beside its name say nothing of whose body it is (B.5). */
  acrossBorders: v.optional(v.boolean(), false),
});

/** An entry of the lexicon with all defaults filled in. */
export type LexiconEntry = v.InferOutput<typeof entrySchema>;
