/** What a participant is; it decides the colour of the mark and the shape of the card. */
export type ParticipantKind =
  | 'programme'
  | 'company'
  | 'university'
  | 'public-body'
  | 'person'
  | 'model';

/** A span of text that refers to a participant (mention guidelines, A and B). */
export interface Mention {
  /** Offset of the first UTF-16 unit, in the text as given. */
  start: number;
  /** Offset behind the last UTF-16 unit. */
  end: number;
  /** The text between the two. */
  surface: string;
  /** The participant's id in the dataset. */
  participant: string;
}
