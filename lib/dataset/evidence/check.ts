import type { ReadArticle } from '../articles/collect.ts';
import { describeClaim } from '../references.ts';
import type { Claim, Evidence, Participant } from '../types.ts';
import { type Citation, cite } from './cite.ts';
import { names } from './mentions.ts';
import type { HandKeptClaim, HandKeptStage, Statements } from './schema.ts';
import { notSaid, saysDay, saysNumber } from './wording.ts';

/** What is kept by hand is held against these. */
export interface Sources {
  articles: ReadonlyMap<string, ReadArticle>;
  participants: ReadonlyMap<string, Participant>;
  /** Only some of the dumps are at hand: what cites other articles is left out, not wrong. */
  partial: boolean;
}

/** A claim kept by hand, with its evidence found. */
export interface Override {
  claim: Claim;
  reject: boolean;
}

export interface CheckedOverrides {
  overrides: Override[];
  /** Claims whose evidence does not hold: claim, article, and reason. */
  problems: string[];
}

const isAtHand = (article: string, { partial, articles }: Sources): boolean =>
  !partial || articles.has(article);

/** Holds every claim kept by hand against the sentences it cites. */
export async function checkOverrides(
  statements: readonly Statements[],
  sources: Sources,
): Promise<CheckedOverrides> {
  const checked: CheckedOverrides = { overrides: [], problems: [] };
  for (const { article, sentences } of statements) {
    if (!isAtHand(article, sources)) continue;
    for (const { sentence, sha256, context, claims } of sentences) {
      const citations = [{ sentence, sha256 }, ...context].map((item) => ({ article, ...item }));
      for (const claim of claims) {
        const { override, reasons } = await checkClaim(claim, citations, sources);
        checked.overrides.push(override);
        const place = `claim '${describeClaim(claim)}' on ${article} sentence ${sentence}`;
        checked.problems.push(...reasons.map((reason) => `${place}: ${reason}`));
      }
    }
  }
  return checked;
}

async function checkClaim(kept: HandKeptClaim, citations: Citation[], sources: Sources) {
  const { evidence, texts, reasons } = await citeAll(citations, sources);
  const [sentence, ...context] = texts;
  if (reasons.length === 0 && sentence !== undefined) {
    const participant = (id: string) => sources.participants.get(id);
    reasons.push(...notSaid(kept, { sentence, context, participant }));
  }
  const { leftOut: _, reject, ...claim } = kept;
  return { override: { claim: { ...claim, evidence }, reject }, reasons };
}

/** What sentences tell of a stage, with them found. */
export type StageFacts = Omit<HandKeptStage, 'evidence'> & { evidence: Evidence[] };

export interface CheckedStages {
  stages: StageFacts[];
  problems: string[];
}

/** Holds what is kept of the stages against the sentences cited. */
export async function checkStages(
  stages: readonly HandKeptStage[],
  sources: Sources,
): Promise<CheckedStages> {
  const checked: CheckedStages = { stages: [], problems: [] };
  for (const stage of stages) {
    if (!stage.evidence.every(({ article }) => isAtHand(article, sources))) continue;
    const { evidence, texts, reasons } = await citeAll(stage.evidence, sources);
    if (reasons.length === 0) reasons.push(...notSaidOfStage(stage, texts, sources));
    checked.stages.push({ ...stage, evidence });
    checked.problems.push(...reasons.map((reason) => `stage '${stage.id}': ${reason}`));
  }
  return checked;
}

/** A stage's counts and days must stand in one of the sentences it cites; teams may be named instead. */
function notSaidOfStage(
  stage: HandKeptStage,
  texts: readonly string[],
  { participants }: Sources,
): string[] {
  const teams = [...participants.values()].filter(
    ({ kind }) => kind === 'company' || kind === 'university',
  );
  const isCounted = (text: string, number: number) =>
    saysNumber(text, number) || teams.filter((team) => names(text, team)).length === number;
  const numbers = [stage.teamsBefore, stage.teamsAfter].filter((number) => number !== undefined);
  const dates = [stage.from, stage.until].filter((date) => date !== undefined);
  return [
    ...numbers
      .filter((number) => !texts.some((text) => isCounted(text, number)))
      .map((number) => `no cited sentence says ${number}`),
    ...dates
      .filter((date) => !texts.some((text) => saysDate(text, date)))
      .map((date) => `no cited sentence says the day ${date}`),
  ];
}

/** A month alone is not asked for: sentences say `다음 달` for it. */
function saysDate(text: string, date: string): boolean {
  const day = /-\d{2}-(\d{2})$/u.exec(date)?.[1];
  return day === undefined || saysDay(text, Number(day));
}

async function citeAll(citations: readonly Citation[], { articles }: Sources) {
  const evidence: Evidence[] = [];
  const texts: string[] = [];
  const reasons: string[] = [];
  for (const citation of citations) {
    const cited = await cite(citation, articles);
    if (cited.ok) {
      evidence.push(cited.evidence);
      texts.push(cited.text);
    } else reasons.push(`${citation.article}: ${cited.reason}`);
  }
  return { evidence, texts, reasons };
}
