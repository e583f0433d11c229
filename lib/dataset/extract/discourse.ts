import type { ParticipantKind } from '../../detect/types.ts';
import type { Predicate } from '../types.ts';
import { familiesAfter } from './anaphora.ts';
import type { Draft } from './draft.ts';
import { isEnglish } from './language/english.ts';
import { leadIn, speaksOfConsortium } from './language/leads.ts';
import { listsIn } from './language/lists.ts';
import { isTopic } from './language/particles.ts';
import { namesAdditionalCall, type StageNamed, stageIn, stageNamed } from './language/stages.ts';
import { type Named, organisationsIn, type Passage, peopleIn } from './passage.ts';

/** What the sentences before have made known: news leaves out what the last sentence named. */
export interface Discourse {
  /** Day of the article, `YYYY-MM-DD`. */
  readonly day: string;
  /** Id of the programme. */
  readonly programme: string;
  /** Ids of its stages. */
  readonly stages: ReadonlySet<string>;
  /** Who leads a team by what the whole article says. */
  readonly leads: ReadonlySet<string>;
  /** Who is known to lead a team from elsewhere. */
  readonly knownLeads: ReadonlySet<string>;
  /** The organisation that was last the topic of a sentence. */
  readonly topic: string | null;
  /** Number of that sentence. */
  readonly topicAt: number;
  /** What kind of participant it is. */
  readonly topicKind: ParticipantKind | null;
  /** The person of each family name; null where it is two people's. */
  readonly families: ReadonlyMap<string, string | null>;
  /** The lead of the consortium that was last spoken of. */
  readonly lead: string | null;
  /** Number of the sentence that last spoke of it. */
  readonly leadAt: number;
  /** The teams that were last named together, two or more. */
  readonly teams: readonly string[];
  /** The stage whose result was last told. */
  readonly stage: string | null;
  /** The days of results that were told, by stage, and the sentence that gave each. */
  readonly decided: ReadonlyMap<string, { date: string; sentence: number }>;
  /** The call for one more team was spoken of, and no other stage since. */
  readonly isAdditionalCall: boolean;
  /** The people whom the last sentence named. */
  readonly people: readonly string[];
  /** Where those whose post was told work, by person. */
  readonly employers: ReadonlyMap<string, string>;
  /** The past post at a participant that was last told. */
  readonly pastPost: Draft | null;
}

/** Before the first sentence nothing is known. */
export const nothingSaid = {
  topic: null,
  topicAt: -1,
  topicKind: null,
  families: new Map<string, string | null>(),
  lead: null,
  leadAt: 0,
  teams: [],
  stage: null,
  decided: new Map<string, { date: string; sentence: number }>(),
  isAdditionalCall: false,
  people: [],
  employers: new Map<string, string>(),
  pastPost: null,
} as const satisfies Partial<Discourse>;

/** One pattern of newswriting: the claims it finds in a sentence, in the light of those before. */
export type Pattern = (passage: Passage, discourse: Discourse) => Draft[];

/** What is known after a sentence and the claims found in it. */
export function follow(
  discourse: Discourse,
  passage: Passage,
  drafts: readonly Draft[],
): Discourse {
  const topic = topicIn(passage);
  const isTeam = topic !== undefined && topic.kind !== 'public-body';
  const nowTopic = isTeam ? topic.id : discourse.topic;
  const stage = stageIn(passage.text, discourse);
  return {
    ...discourse,
    topic: nowTopic,
    topicAt: isTeam ? passage.index : discourse.topicAt,
    topicKind: isTeam ? topic.kind : discourse.topicKind,
    families: familiesAfter(discourse.families, passage),
    ...leadAfter(discourse, passage, nowTopic, drafts),
    teams: teamsIn(passage) ?? discourse.teams,
    ...stageAfter(discourse, stage, passage.index, drafts),
    isAdditionalCall: isAdditionalCallAfter(discourse, passage.text),
    people: peopleIn(passage).map(({ id }) => id),
    ...postsAfter(discourse, drafts),
  };
}

function isAdditionalCallAfter({ isAdditionalCall, stages }: Discourse, text: string): boolean {
  if (namesAdditionalCall(text)) return true;
  return isAdditionalCall && stageNamed(text, stages) === null;
}

function postsAfter(
  { employers, pastPost }: Discourse,
  drafts: readonly Draft[],
): Pick<Discourse, 'employers' | 'pastPost'> {
  const posts = drafts.filter(({ predicate }) => predicate === 'worksFor');
  return {
    employers: new Map([
      ...employers,
      ...posts.flatMap(({ subject, object }) => (object ? [[subject, object] as const] : [])),
    ]),
    pastPost: posts.findLast(({ jobTitle }) => jobTitle?.startsWith('전 ')) ?? pastPost,
  };
}

/** `다음은 X입니다`: a sentence that only says whom the next ones are on. */
const presents = /^(?:입니다|인데요|이다\.|부터\s(?:보|살)|(?:을|를)\s(?:보자|봅))/u;

/** Whom a sentence is on: one organisation alone that is its topic; in English, its first subject. */
function topicIn(passage: Passage): Named | undefined {
  const { text } = passage;
  const [first, ...others] = organisationsIn(passage);
  if (first && isEnglish(text)) return first.start < 30 ? first : undefined;
  if (first && others.length === 0 && text.length < 30 && presents.test(text.slice(first.end))) {
    return first;
  }
  return listsIn(passage).find(({ items, end }) => items.length === 1 && isTopic(text.slice(end)))
    ?.items[0];
}

const results: readonly Predicate[] = ['passed', 'selected', 'eliminated'];

/**
 * The stage last told of, by name or by somebody's result. One that is told of again without its day
 * keeps the day and the sentence that gave it; a day ahead is that of a plan.
 */
function stageAfter(
  { stage, decided, day }: Discourse,
  now: StageNamed | null,
  sentence: number,
  drafts: readonly Draft[],
): Pick<Discourse, 'stage' | 'decided'> {
  const told = drafts.filter(({ predicate }) => results.includes(predicate));
  const dated = [
    ...told.flatMap(({ object: id, from: date, context }) =>
      id && date?.length === 10 && !context ? [{ id, date }] : [],
    ),
    ...(now?.date ? [{ id: now.id, date: now.date }] : []),
  ].filter(({ date }) => date <= day);
  return {
    stage: told.at(-1)?.object ?? now?.id ?? stage,
    decided: new Map([
      ...decided,
      ...dated.map(({ id, date }) => [id, { date, sentence }] as const),
    ]),
  };
}

/** Another topic alone does not end what was said of a consortium. */
function leadAfter(
  { lead: before, leadAt, leads, knownLeads, topic: topicBefore }: Discourse,
  passage: Passage,
  topic: string | null,
  drafts: readonly Draft[],
): Pick<Discourse, 'lead' | 'leadAt'> {
  const lead = leadIn(passage);
  if (lead?.by === 'wording') return { lead: lead.id, leadAt: passage.index };
  const members = drafts.filter(({ predicate }) => predicate === 'consortiumMember');
  const isNow = speaksOfConsortium(passage.text) || members.length > 0;
  const now = isNow ? passage.index : leadAt;
  // A known lead that is topic is whose consortium the next sentence means; no other body is.
  const isLead = topic !== null && (leads.has(topic) || knownLeads.has(topic));
  if (isLead && (topic === lead?.id || topic !== topicBefore)) return { lead: topic, leadAt: now };
  if (!isNow || leads.size > 0) return { lead: before ?? knownLead(topic, leads), leadAt: now };

  return { lead: lead?.id ?? before ?? topic, leadAt: passage.index };
}

const knownLead = (id: string | null, leads: ReadonlySet<string>): string | null =>
  id !== null && leads.has(id) ? id : null;

function teamsIn(passage: Passage): string[] | undefined {
  const teams = listsIn(passage).map((list) =>
    list.items.filter(({ kind }) => kind !== 'public-body').map(({ id }) => id),
  );
  return teams.map((ids) => [...new Set(ids)]).findLast((ids) => ids.length > 1);
}
