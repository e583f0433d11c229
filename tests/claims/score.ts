import { parseArgs } from 'node:util';
import { loadLexicon } from '../../lib/dataset/lexicon/load.ts';
import { loadPart, type Part, parts } from './corpus/load.ts';
import { referents } from './corpus/names.ts';
import { ours } from './ours.ts';
import { errorLines } from './score/errors.ts';
import { expectationOf } from './score/expect.ts';
import { judge } from './score/judge.ts';
import { table } from './score/table.ts';

/**
 * `npm run -s score:claims`: the extractors, measured on the labelled articles: precision, recall
 * and F1 by predicate for each half, how far the details of right claims agree, and the share of
 * names that the lexicon doesn't hold and that are listed. `-- --part development|unseen` shows
 * one half only; `-- --errors` lists every error below its table.
 */
const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, part: { type: 'string' } },
});

const lexicon = loadLexicon();
const referent = referents(lexicon);
const extract = ours(lexicon);

for (const part of partsAsked(values.part)) {
  const judged = (await loadPart(part)).map((article) => ({
    article,
    judgement: judge(expectationOf(article, referent), extract(article.read)),
  }));
  const judgements = judged.map(({ judgement }) => judgement);
  process.stdout.write(`${table(part, judgements)}\n\n`);
  if (!values.errors) continue;
  for (const { article, judgement } of judged) {
    for (const line of errorLines(article, judgement)) process.stdout.write(`${line}\n`);
  }
}

function partsAsked(asked: string | undefined): readonly Part[] {
  if (asked === undefined) return parts;
  const part = parts.find((one) => one === asked);
  if (part === undefined) throw new Error(`--part is ${parts.join(' or ')}, not '${asked}'`);
  return [part];
}
