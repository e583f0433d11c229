import { type Discourse, follow, type Pattern } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './passage.ts';
import { advisers, judging } from './patterns/advice.ts';
import { applied } from './patterns/applied.ts';
import { consortium } from './patterns/consortium.ts';
import { disclosure, size } from './patterns/consortium-facts.ts';
import { host } from './patterns/host.ts';
import { models } from './patterns/models.ts';
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
  advisers,
  judging,
];

/** What the extractors need to know of the programme: its id, and the stages it may have. */
export interface ProgrammeShape {
  id: string;
  stages: readonly { id: string }[];
}

/** What an article claims by its wording, sentence by sentence. */
export function extract({ article, passages }: Reading, { id, stages }: ProgrammeShape): Draft[] {
  let discourse: Discourse = {
    day: article.publishedAt.slice(0, 10),
    programme: id,
    stages: new Set(stages.map((stage) => stage.id)),
    topic: null,
    lead: null,
    leadAt: 0,
    teams: [],
    stage: null,
  };
  const drafts: Draft[] = [];
  for (const passage of passages) {
    for (const pattern of patterns) drafts.push(...pattern(passage, discourse));
    discourse = follow(discourse, passage);
  }
  return drafts;
}
