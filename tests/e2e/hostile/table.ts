import process from 'node:process';
import { ensureChromium } from '../../../lib/cli/browsers/ensure-chromium.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import { Lens } from '../harness/lens.ts';
import { cases } from './cases.ts';
import { chromiumReader } from './driver/chromium.ts';
import type { Reader } from './driver/reader.ts';
import { aims } from './hostile-case.ts';
import { type Outcome, play } from './play.ts';

// `npm run -s hostile [word]`: what a hostile page tries, and what came of it in each browser.
const [word = ''] = process.argv.slice(2);
const chosen = cases.filter(({ name, aim }) => `${aim} ${name}`.includes(word));
const extension = await buildExtension('.output/hostile', 'korean');
const lens = await Lens.open({ executable: await ensureChromium(console.error), extension });
const readers: Reader[] = [await chromiumReader(lens)];
const counts = { held: 0, breach: 0, 'cannot be shown': 0 };
console.log(`| # | a page tries to … | it | ${readers.map((one) => one.browser).join(' | ')} |`);
console.log(`| --- | --- | --- |${' --- |'.repeat(readers.length)}`);
for (const one of chosen) {
  const outcomes: Outcome[] = [];
  const start = performance.now();
  for (const reader of readers) outcomes.push(await play(one, reader));
  console.error(`${((performance.now() - start) / 1000).toFixed(1)} s`, one.name);
  for (const { is } of outcomes) counts[is]++;
  console.log(
    `| ${one.aim} | ${aims[one.aim]} | ${one.name} | ${outcomes.map(inWords).join(' | ')} |`,
  );
}
await lens.close();
console.log(`\n${chosen.length} cases:`, counts);
process.exitCode = counts.breach === 0 ? 0 : 1;

function inWords(outcome: Outcome): string {
  if (outcome.is === 'held') return 'held';
  const why = outcome.why.replace(/\s+/gu, ' ').slice(0, 300);
  return outcome.is === 'breach' ? `BREACH: ${why}` : `can’t be shown: ${why}`;
}
