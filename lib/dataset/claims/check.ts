import type { ReadArticle } from '../articles/collect.ts';
import { describeClaim } from '../references.ts';
import type { Claim, Evidence, Participant, Stage } from '../types.ts';
import { type Citation, cite } from './cite.ts';
import type { HandKept } from './read.ts';
import type { HandKeptClaim, HandKeptStage } from './schema.ts';
import { notSaid, saysDay, saysNumber } from './wording.ts';

/** What hand-kept claims are held against. */
export interface Sources {
  articles: ReadonlyMap<string, ReadArticle>;
  participants: ReadonlyMap<string, Participant>;
  /** Only some of the dumps are at hand: what cites other articles is left out, not wrong. */
  partial: boolean;
}

export interface Checked {
  claims: Claim[];
  stages: Stage[];
  /** Claims whose evidence does not hold: claim, article, and reason. */
  problems: string[];
}

/** Holds every hand-kept claim and stage against the sentences it cites. */
export async function checkEvidence(handKept: HandKept, sources: Sources): Promise<Checked> {
  const checked: Checked = { claims: [], stages: [], problems: [] };
  const atHand = (article: string) => !sources.partial || sources.articles.has(article);
  for (const { article, sentences } of handKept.statements) {
    if (!atHand(article)) continue;
    for (const { sentence, sha256, context, claims } of sentences) {
      const main = { article, sentence, sha256 };
      const others = context.map((citation) => ({ article, ...citation }));
      for (const claim of claims) {
        const { claim: whole, reasons } = await checkClaim(claim, [main, ...others], sources);
        checked.claims.push(whole);
        const place = `claim '${describeClaim(claim)}' on ${article} sentence ${sentence}`;
        checked.problems.push(...reasons.map((reason) => `${place}: ${reason}`));
      }
    }
  }
  for (const stage of handKept.stages) {
    if (!stage.evidence.every(({ article }) => atHand(article))) continue;
    const { evidence, reasons } = await checkStage(stage, sources);
    checked.stages.push({ ...stage, evidence });
    checked.problems.push(...reasons.map((reason) => `stage '${stage.id}' ${reason}`));
  }
  return checked;
}

async function checkClaim(claim: HandKeptClaim, citations: Citation[], sources: Sources) {
  const { evidence, texts, reasons } = await citeAll(citations, sources);
  const [sentence, ...context] = texts;
  if (reasons.length === 0 && sentence !== undefined) {
    const participant = (id: string) => sources.participants.get(id);
    reasons.push(...notSaid(claim, { sentence, context, participant }));
  }
  const { leftOut: _, ...said } = claim;
  return { claim: { ...said, evidence }, reasons };
}

/** A stage's counts and days must stand in one of the sentences it cites. */
async function checkStage(stage: HandKeptStage, sources: Sources) {
  const { evidence, texts, reasons } = await citeAll(stage.evidence, sources);
  if (reasons.length > 0) return { evidence, reasons };
  for (const number of [stage.teamsBefore, stage.teamsAfter]) {
    if (number !== undefined && !texts.some((text) => saysNumber(text, number))) {
      reasons.push(`on no sentence that says ${number}`);
    }
  }
  for (const date of [stage.from, stage.until]) {
    const day = /-\d{2}-(\d{2})$/u.exec(date ?? '')?.[1];
    if (day !== undefined && !texts.some((text) => saysDay(text, Number(day)))) {
      reasons.push(`on no sentence that says the day ${date}`);
    }
  }
  return { evidence, reasons };
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
