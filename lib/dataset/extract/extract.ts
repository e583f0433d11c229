import type { Predicate } from '../types.ts';
import { withReferents } from './anaphora.ts';
import { type Discourse, follow, nothingSaid, type Pattern } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './passage.ts';
import { advisers, colleagues, judging } from './patterns/advice.ts';
import { applied } from './patterns/applied.ts';
import { consortium } from './patterns/consortium.ts';
import { disclosure, size } from './patterns/consortium-facts.ts';
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
  englishModels,
  englishPosts,
  englishAdvice,
];

/** A rumour that is denied in the same sentence is none; who said it still has a post. */
const denied = /헛소문|사실이\s아니|사실무근|소문을\s부인|부인했|오보/u;

/** What the extractors need to know of the programme: its id, and the stages it may have. */
export interface ProgrammeShape {
  id: string;
  stages: readonly { id: string }[];
}

/**
 * What an article claims by its wording, sentence by sentence. It is read twice: who leads a team
 * may be told at its end only.
 */
export function extract(reading: Reading, programme: ProgrammeShape): Draft[] {
  const leads = readThrough(reading, programme, new Set()).flatMap(
    ({ subject, predicate, object }) => {
      if (object !== undefined && tiesToLead.includes(predicate)) return [object];
      return tellsOfLead.includes(predicate) ? [subject] : [];
    },
  );
  return readThrough(reading, programme, new Set(leads));
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

function readThrough(
  { article, passages }: Reading,
  { id, stages }: ProgrammeShape,
  leads: ReadonlySet<string>,
): Draft[] {
  let discourse: Discourse = {
    day: article.publishedAt.slice(0, 10),
    programme: id,
    stages: new Set(stages.map((stage) => stage.id)),
    leads,
    ...nothingSaid,
  };
  const drafts: Draft[] = [];
  for (const read of passages) {
    const passage = withReferents(read, discourse);
    const told = denied.test(passage.text) ? [posts] : patterns;
    const found = told.flatMap((pattern) => pattern(passage, discourse));
    drafts.push(...found);
    discourse = follow(discourse, passage, found);
  }
  return drafts;
}
