import type { Predicate } from '../types.ts';
import { withReferents } from './anaphora.ts';
import { type Discourse, follow, nothingSaid, type Pattern } from './discourse.ts';
import type { Draft } from './draft.ts';
import { leadsMarkedIn } from './language/leads.ts';
import { stageNamed } from './language/stages.ts';
import { isOnProgramme } from './on-programme.ts';
import type { Reading } from './passage.ts';
import { advisers, colleagues, judging } from './patterns/advice.ts';
import { applied } from './patterns/applied.ts';
import { consortium } from './patterns/consortium.ts';
import { disclosure, size } from './patterns/consortium-facts.ts';
import { englishParent } from './patterns/english/parent.ts';
import {
  englishAdvice,
  englishModels,
  englishPosts,
} from './patterns/english/people-and-models.ts';
import { englishApplied, englishResults } from './patterns/english/results.ts';
import { englishConsortium, englishDemand, englishDisclosure } from './patterns/english/ties.ts';
import { host } from './patterns/host.ts';
import { models } from './patterns/models.ts';
import { leaves, moves } from './patterns/moves.ts';
import { parent } from './patterns/parent.ts';
import { posts } from './patterns/posts.ts';
import { results } from './patterns/results.ts';
import { demandPartner, partner } from './patterns/ties.ts';

/** All patterns, in the order in which their claims stand in the dataset. */
const patterns: readonly Pattern[] = [
  host,
  applied,
  results,
  disclosure,
  size,
  consortium,
  demandPartner,
  partner,
  parent,
  models,
  posts,
  moves,
  leaves,
  advisers,
  colleagues,
  judging,
  englishApplied,
  englishResults,
  englishDisclosure,
  englishConsortium,
  englishDemand,
  englishParent,
  englishModels,
  englishPosts,
  englishAdvice,
];

/** Those that tell who competes: enough to know who leads. */
const onLeads: readonly Pattern[] = [
  applied,
  results,
  disclosure,
  size,
  englishApplied,
  englishResults,
  englishDisclosure,
];

/** Those that tell who is with whom, too. */
const onTies: readonly Pattern[] = [
  ...onLeads,
  consortium,
  demandPartner,
  englishConsortium,
  englishDemand,
];

/** What articles on other matters tell too: who has which post, whose a model and a daughter is. */
const everywhere: readonly Pattern[] = [
  parent,
  models,
  posts,
  moves,
  leaves,
  englishParent,
  englishModels,
  englishPosts,
];

/** A rumour that is denied in the same sentence is none; who said it still has a post. */
const denied = /헛소문|사실(?:이|은|과)\s(?:아니|아닌|다르)|사실무근|소문을\s부인|부인했|오보/u;

/** What the extractors need to know of the programme: its id, and the stages it may have. */
export interface ProgrammeShape {
  id: string;
  stages: readonly { id: string }[];
  /** Who is known to lead a team, whatever the article at hand says. */
  leads?: ReadonlySet<string>;
}

/**
 * What an article claims by its wording, sentence by sentence. It is read three times: who leads a
 * team may be told at its end only, surest by its results, else by who is with whom.
 */
export function extract(reading: Reading, programme: ProgrammeShape): Draft[] {
  const competing = leadsOf(reading, programme);
  const joined = readThrough(reading, programme, new Set(competing), onTies)
    .filter(({ predicate }) => tiesToLead.includes(predicate))
    .flatMap(({ object }) => object ?? []);
  return readThrough(reading, programme, new Set([...competing, ...joined]));
}

/** Who leads a team by an article's wording: as a competitor, or in front of its consortium. */
export function leadsOf(reading: Reading, programme: ProgrammeShape): string[] {
  return readThrough(reading, programme, new Set(), onLeads)
    .filter(({ predicate }) => tellsOfLead.includes(predicate))
    .map(({ subject }) => subject)
    .concat(reading.passages.flatMap(leadsMarkedIn));
}

const tiesToLead: readonly Predicate[] = ['consortiumMember', 'demandPartner'];
const tellsOfLead: readonly Predicate[] = [
  'applied',
  'passed',
  'selected',
  'eliminated',
  'consortiumDisclosure',
  'consortiumSize',
];

/** A headline may name the stage that the text takes for known. */
function toldByTitle(title: string, stages: ReadonlySet<string>): Pick<Discourse, 'stage'> {
  return { stage: stageNamed(title, stages) };
}

function readThrough(
  { article, passages }: Reading,
  { id, stages, leads: knownLeads = new Set() }: ProgrammeShape,
  leads: ReadonlySet<string>,
  asked: readonly Pattern[] = patterns,
): Draft[] {
  let discourse: Discourse = {
    day: article.publishedAt.slice(0, 10),
    programme: id,
    stages: new Set(stages.map((stage) => stage.id)),
    leads,
    knownLeads,
    ...nothingSaid,
    ...toldByTitle(article.title, new Set(stages.map((stage) => stage.id))),
  };
  const isOn = isOnProgramme({ article, passages });
  const drafts: Draft[] = [];
  for (const read of passages) {
    const passage = withReferents(read, discourse);
    const told = denied.test(passage.text) ? [posts] : isOn ? asked : everywhere;
    const found = told.flatMap((pattern) => pattern(passage, discourse));
    drafts.push(...found);
    discourse = follow(discourse, passage, found);
  }
  return drafts;
}
