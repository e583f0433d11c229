import { citedOn } from './look-up/cited-on.ts';
import { inReadingOrder } from './look-up/claim-order.ts';
import { type Consortium, consortiumOf } from './look-up/consortium.ts';
import { isContradicted } from './look-up/contradicted.ts';
import { notOvertaken } from './look-up/overtaken.ts';
import { type Part, partsOf } from './look-up/part.ts';
import { stagesOn } from './look-up/stages.ts';
import { pathOf, type Standing } from './look-up/standing.ts';
import { dayOf, holdsOn } from './look-up/time.ts';
import type { Article, Claim, Dataset, Evidence, Participant, Programme, Stage } from './types.ts';

export type { Consortium } from './look-up/consortium.ts';
export type { Part } from './look-up/part.ts';
export type { Standing } from './look-up/standing.ts';

/** One article that a claim rests on. */
export interface Source {
  article: Article;
  outlet: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date: string;
  headline: string;
  evidence: Evidence;
  /** The sentence itself, where it is ours: from a digest. */
  sentence: string | null;
  /** The sources that a digest rests on; none for an article. */
  links: readonly NonNullable<Article['links']>[number][];
}

/** What is known now of a participant and was not on an earlier day, and the other way round. */
export interface Changes {
  /** Claims that hold now, and did not or were not yet known on that day. */
  since: Claim[];
  /** Claims of that day that hold no longer, or that newer ones have overtaken. */
  ended: Claim[];
}

/**
 * Answers about a dataset, as data for card and popup. Ids that were renamed or merged are
 * followed everywhere. `day` (`YYYY-MM-DD`) leaves out what was not yet known to hold, or no
 * longer held, on that day; without it the answer is as of the newest source.
 */
export interface LookUp {
  /** Day of the newest source, `YYYY-MM-DD`. */
  asOf: string;
  programme: Programme;
  /** All participants, in the dataset's order. */
  participants: readonly Participant[];
  /** Ids of the newspaper articles that it rests on. */
  newspaperArticles: readonly string[];
  /** The participant with this id; null where there is none. */
  participant(id: string): Participant | null;
  /** Claims with it as subject or object, what a reader asks first coming first. */
  claimsAbout(id: string, day?: string): Claim[];
  /** Its parts in the programme, the weightiest first. */
  part(id: string, day?: string): Part[];
  /** What has changed since a day, in the order of `claimsAbout`. */
  changesSince(id: string, day: string): Changes;
  /** Whether sources differ on when it was so; each of them stands. */
  contradicted(claim: Claim): boolean;
  /** The programme's stages as they were known on the day, in their order. */
  stages(day?: string): Stage[];
  /** The last result known of a team; null for who leads none. */
  standing(id: string, day?: string): Standing | null;
  /** All results known of a team, in the order of the stages. */
  path(id: string, day?: string): Standing[];
  /** What is known of the consortium it leads; null where nothing is. */
  consortium(leadId: string, day?: string): Consortium | null;
  /** The sentences that are cited of the newspaper articles with this title. */
  citedOn(title: string): Evidence[];
  /** The articles that a claim rests on, the newest first. */
  sources(claim: Pick<Claim, 'evidence'>): Source[];
}

/** Indexes a dataset once; every answer after that is a look-up. */
export function createLookUp(dataset: Dataset): LookUp {
  const { asOf, programme } = dataset;
  const participants = new Map(dataset.participants.map((entry) => [entry.id, entry]));
  const articles = new Map(dataset.articles.map((entry) => [entry.id, entry]));
  const context = { programme, article: (id: string) => articles.get(id) };

  const about = new Map<string, Claim[]>();
  for (const claim of dataset.claims) {
    for (const id of new Set([claim.subject, claim.object])) {
      if (id !== undefined) about.set(id, [...(about.get(id) ?? []), claim]);
    }
  }

  const current = (id: string) => dataset.redirects[id] ?? id;
  const participant = (id: string) => participants.get(current(id)) ?? null;
  const claimsOn = (id: string, day = asOf): Claim[] =>
    notOvertaken(
      (about.get(current(id)) ?? []).filter((claim) => holdsOn(claim, day, context)),
      context,
    );
  const stages = (day = asOf): Stage[] => stagesOn(programme, day, context);
  const inOrder = (claims: readonly Claim[]) => inReadingOrder(claims, programme.stages);

  const path: LookUp['path'] = (id, day) => {
    const results = claimsOn(id, day).filter(({ subject }) => subject === current(id));
    return pathOf(results, stages(day), context);
  };

  return {
    asOf,
    programme,
    participants: dataset.participants,
    newspaperArticles: dataset.articles
      .filter(({ source }) => source === 'dump')
      .map(({ id }) => id),
    participant,
    claimsAbout: (id, day) => inOrder(claimsOn(id, day)),
    changesSince(id, day) {
      const then = claimsOn(id, day);
      const now = claimsOn(id);
      return {
        since: inOrder(now.filter((claim) => !then.includes(claim))),
        ended: inOrder(then.filter((claim) => !now.includes(claim))),
      };
    },
    contradicted: (claim) => isContradicted(claim, claimsOn(claim.subject)),
    stages,
    part(id, day) {
      const found = participant(id);
      return found ? partsOf(found, claimsOn(id, day)) : [];
    },
    standing: (id, day) => path(id, day).at(-1) ?? null,
    path,
    consortium(leadId, day) {
      const lead = participant(leadId);
      return lead && consortiumOf(lead, claimsOn(leadId, day), participant);
    },
    citedOn: (title) => citedOn(title, dataset.articles, dataset.claims),
    sources: ({ evidence }) =>
      evidence
        .flatMap((item): Source[] => {
          const article = articles.get(item.article);
          if (!article) return [];
          const { outlet, publishedAt, title: headline, body, links = [] } = article;
          const sentence = body?.slice(item.start, item.end) ?? null;
          const date = dayOf(publishedAt);
          return [{ article, outlet, date, headline, evidence: item, sentence, links }];
        })
        .toSorted((a, b) => b.article.publishedAt.localeCompare(a.article.publishedAt)),
  };
}
