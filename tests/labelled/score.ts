import { parseArgs } from 'node:util';
import { loadLexicon } from '../../lib/dataset/lexicon/load.ts';
import { boundary } from './methods/boundary.ts';
import { detector } from './methods/detector.ts';
import { namesOf } from './methods/names.ts';
import { substring } from './methods/substring.ts';
import { words } from './methods/words.ts';
import { errorLines } from './score/errors.ts';
import { judge } from './score/judge.ts';
import { type Row, table } from './score/table.ts';
import { tally } from './score/tally.ts';
import { loadPassages } from './set/load.ts';
import { type Part, strata } from './set/passage.ts';

/**
 * `npm run -s score`: the detector and three baselines, measured on the labelled set by part and
 * stratum. `-- --part development|test` shows one part only; `-- --errors` lists the detector's
 * errors in the development part (those of the test part are never shown).
 */
const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, part: { type: 'string' } },
});

const passages = loadPassages();
const lexicon = loadLexicon();
const ours = detector(lexicon);

if (values.errors) {
  for (const passage of passages.filter(({ part }) => part === 'development')) {
    const lines = errorLines(passage, judge(passage, ours.find(passage.text)));
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  }
} else {
  const names = namesOf(lexicon);
  const methods = [ours, substring(names), boundary(names), words(names)];
  const rows: Row[] = partsAsked(values.part).flatMap((part) =>
    strata.flatMap((stratum) => {
      const chosen = passages.filter((one) => one.part === part && one.stratum === stratum);
      return methods.map((method) => ({
        part,
        stratum,
        method: method.name,
        tally: tally(chosen.map((passage) => judge(passage, method.find(passage.text)))),
      }));
    }),
  );
  process.stdout.write(`${table(rows)}\n`);
}

function partsAsked(asked: string | undefined): Part[] {
  if (asked === undefined) return ['development', 'test'];
  if (asked === 'development' || asked === 'test') return [asked];
  throw new Error(`--part is development or test, not '${asked}'`);
}
