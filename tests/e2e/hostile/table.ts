import process from 'node:process';
import { ensureChromium, ensureFirefox } from '../../../lib/cli/browsers/ensure.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import { Lens } from '../harness/lens.ts';
import { cases } from './cases.ts';
import { openReader } from './driver/open-reader.ts';
import type { Reader } from './driver/reader.ts';
import { aims } from './hostile-case.ts';
import { type Outcome, play } from './play.ts';

// `npm run -s hostile [chromium|firefox] [word]`: what a hostile page tries, and what came of it.
const browsers = ['chromium', 'firefox'] as const;
const words = process.argv.slice(2);
const wanted = browsers.filter((browser) => words.includes(browser));
const word = words.find((each) => !browsers.some((browser) => browser === each)) ?? '';
const chosen = cases.filter(({ name, aim }) => `${aim} ${name}`.includes(word));
const lenses: Lens[] = [];
for (const browser of wanted.length > 0 ? wanted : browsers) lenses.push(await openLens(browser));
const readers: Reader[] = [];
for (const lens of lenses) readers.push(await openReader(lens));
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
for (const lens of lenses) await lens.close();
console.log(`\n${chosen.length} cases:`, counts);
process.exitCode = counts.breach === 0 ? 0 : 1;

async function openLens(browser: (typeof browsers)[number]): Promise<Lens> {
  const [ensure, target] =
    browser === 'firefox'
      ? [ensureFirefox, 'firefox' as const]
      : [ensureChromium, 'chrome' as const];
  const executable = await ensure(console.error);
  const extension = await buildExtension('.output/hostile', 'korean', target);
  return Lens.open({ browser, executable, extension });
}

function inWords(outcome: Outcome): string {
  if (outcome.is === 'held') return 'held';
  const why = outcome.why.replace(/\s+/gu, ' ').slice(0, 300);
  return outcome.is === 'breach' ? `BREACH: ${why}` : `can’t be shown: ${why}`;
}
