import type { Mention, ParticipantKind } from '../../detect/types.ts';
import type { ReadArticle } from '../articles/collect.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Article } from '../types.ts';

/** A mention in a sentence: offsets count in the sentence. */
export interface Named {
  id: string;
  kind: ParticipantKind;
  start: number;
  end: number;
}

/** A sentence with the participants it names, in order. */
export interface Passage {
  index: number;
  text: string;
  named: readonly Named[];
}

/** An article as the extractors read it. */
export interface Reading {
  article: Article;
  passages: readonly Passage[];
}

/** Finds participants in a whole body: what the page is about decides on short names. */
export interface Reader {
  detect(body: string): readonly Mention[];
  kindOf(id: string): ParticipantKind | undefined;
}

/** Deals the mentions of a body out to its sentences. */
export function readPassages({ article, body, sentences }: ReadArticle, reader: Reader): Reading {
  const mentions = reader.detect(body);
  const passages = sentences.map((sentence) => ({
    index: sentence.index,
    text: sentence.text,
    named: mentions.flatMap((mention) => namedIn(sentence, mention, reader)),
  }));
  return { article, passages };
}

function namedIn(sentence: Sentence, mention: Mention, reader: Reader): Named[] {
  const { participant: id, start, end } = mention;
  const kind = reader.kindOf(id);
  if (kind === undefined || start < sentence.start || end > sentence.end) return [];
  return [{ id, kind, start: start - sentence.start, end: end - sentence.start }];
}

const bodies: readonly ParticipantKind[] = ['company', 'university', 'public-body'];

/** The organisations that a passage names. */
export const organisationsIn = ({ named }: Passage): Named[] =>
  named.filter(({ kind }) => bodies.includes(kind));

/** The people that a passage names. */
export const peopleIn = ({ named }: Passage): Named[] =>
  named.filter(({ kind }) => kind === 'person');
