import type { ParticipantKind } from '../detect/types.ts';

/** A name in the two languages of the product. */
export interface Names {
  ko: string;
  en: string;
}

/** What a source told of a stage: a plan, or what came of it. */
export interface StageAsTold {
  /** First day, `YYYY-MM-DD` or, where no source gives the day, `YYYY-MM`. */
  from?: string;
  /** Last day, in the same form; left out when it is one day. */
  until?: string;
  /** The third of the month in `from`, where the source says so (`8월 초`). */
  within?: 'early' | 'mid' | 'late';
  /** `done` when a source reports its result, `planned` when one only announces it. */
  status: 'done' | 'planned';
  /** Number of teams before and after it, where sources give them. */
  teamsBefore?: number;
  teamsAfter?: number;
  evidence: Evidence[];
}

/** A step of the programme: what was decided, when, and between how many teams, as last told. */
export interface Stage extends StageAsTold {
  id: string;
  names: Names;
  /** What was told of it before, oldest first: plans that were overtaken stay the plans of their day. */
  earlier?: StageAsTold[];
}

export interface Programme {
  id: string;
  names: Names;
  stages: Stage[];
}

/** A news article or one of our digests. The text of an article is not here: only its hash. */
export interface Article {
  /** `outlet-slug/YYYY-MM-DD/short-hash`; never changes. */
  id: string;
  outlet: string;
  title: string;
  /** Time of publication in Korea, `YYYY-MM-DDTHH:MM:SS+09:00`. */
  publishedAt: string;
  source: 'dump' | 'digest';
  /** The sources that a digest rests on. */
  links?: { outlet: string; date: string; url: string }[];
  /** The text of a digest, which is ours and may be shown: NFC, one line. Evidence counts in it. */
  body?: string;
  /** SHA-256 (hex) of the body: NFC, one line. */
  sha256: string;
  /** Id of the article whose text this outlet has too: that one is the evidence. */
  copyOf?: string;
  /** Id of the article by which the outlet corrected this one: no claim rests on it. */
  correctedBy?: string;
}

/** Another name of a participant, as the lexicon has it. */
export type Alias = string | { surface: string };

export interface Participant {
  /** Hand-given Latin slug; never changes and is never used again. */
  id: string;
  kind: ParticipantKind;
  names: Names;
  aliases: Alias[];
}

/** How the source puts it: as a fact, as hearsay, or as an intention. */
export type ClaimStatus = 'stated' | 'reported' | 'planned';

/** Predicates whose object is a stage of the programme. */
export type StagePredicate = 'applied' | 'passed' | 'selected' | 'eliminated';

/** Predicates whose object is another participant. */
export type TiePredicate =
  | 'consortiumMember' // object: the lead
  | 'partner' // object: the lead
  | 'demandPartner' // object: the lead
  | 'parentOrganization' // object: the parent
  | 'developer' // subject: the model, object: who made it
  | 'worksFor' // object: the organisation; with `jobTitle`
  | 'adviser' // object: whom the person advises
  | 'judge' // object: the programme
  | 'host'; // subject: the host body, object: the programme

/** Predicates whose value is no participant. */
export type ValuePredicate =
  | 'consortiumDisclosure' // value: `undisclosed`
  | 'consortiumSize' // value: number of bodies, with or without the lead as the source counts
  | 'jobTitle'; // value: a post whose organisation is no participant

export type Predicate = StagePredicate | TiePredicate | ValuePredicate;

/** The sentence of an article that a claim rests on. */
export interface Evidence {
  /** Id of the article. */
  article: string;
  /** Number of the sentence in the article's body, from 0. */
  sentence: number;
  /** Offsets of the sentence in UTF-16 units of the body (NFC, one line). */
  start: number;
  end: number;
  /** SHA-256 (hex) of the sentence. */
  sha256: string;
}

/** One fact: subject, predicate, and an object (an id) or a value. */
export interface Claim {
  subject: string;
  predicate: Predicate;
  object?: string;
  value?: string | number;
  /** The post, for `worksFor`. */
  jobTitle?: string;
  status: ClaimStatus;
  /** Day from which it held or will hold, `YYYY-MM-DD` or `YYYY-MM`. */
  from?: string;
  until?: string;
  evidence: Evidence[];
}

/** The bundled dataset: `lib/dataset/dataset.json`. */
export interface Dataset {
  /** Day of the newest article, `YYYY-MM-DD`: nothing after it is claimed. */
  asOf: string;
  programme: Programme;
  articles: Article[];
  participants: Participant[];
  /** Ids that were renamed or merged, each with the id to use instead (itself never redirected). */
  redirects: Record<string, string>;
  claims: Claim[];
}
