import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium } from '../../lib/cli/browsers/ensure.ts';
import { cardFrame } from '../../lib/cli/drive/card.ts';
import { hoverMark } from '../../lib/cli/drive/hover.ts';
import { readMarks } from '../../lib/cli/drive/marks.ts';
import { median } from '../../lib/cli/measure/hover-time.ts';
import { run } from '../../lib/cli/process/run.ts';
import { Lens } from '../e2e/harness/lens.ts';
import { articlePage } from '../fixtures/article-page.ts';
import { copyOfTree } from './copy-of-tree.ts';
import { takenOut } from './taken-out.ts';

// `npm run measure:handshake`: milliseconds from the making of a card's frame to its content, with
// the handshake and in a copy of the tree without it, in turns.
const ROUNDS = 11;
const address = 'https://n.news.naver.com/article/001/handshake';
const body = ['어제 카카오와 업스테이지가 말했다.'];

/** What the handshake consists of: a nonce is asked for, and redeemed. */
const handshake = [
  {
    file: 'entrypoints/near/card-line.ts',
    from: "const { nonce } = await sendMessage('card.issueNonce');",
    to: "const nonce = '0'.repeat(32);",
  },
  {
    file: 'entrypoints/card/handshake.ts',
    from: 'void redeem(nonce).then(',
    to: 'void Promise.resolve({ ok: true }).then(',
  },
];

const copy = await copyOfTree();
const executable = await ensureChromium(console.error);
const lenses: Lens[] = [];
try {
  lenses.push(await open('.output/with'));
  for (const part of handshake) {
    const path = join(copy, part.file);
    await writeFile(path, takenOut(await readFile(path, 'utf8'), part));
  }
  lenses.push(await open('.output/without'));
  const times: number[][] = lenses.map(() => []);
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, lens] of lenses.entries()) {
      const time = await firstCard(lens);
      if (round > 0) times[at]?.push(time);
    }
  }
  const [withIt = Number.NaN, without = Number.NaN] = times.map(median);
  console.table({ 'with the handshake': withIt, 'without it': without, ratio: withIt / without });
} finally {
  for (const lens of lenses) await lens.close();
  await rm(copy, { recursive: true, force: true });
}

async function open(outDir: string): Promise<Lens> {
  const script = join(copy, 'lib/cli/extension/build-into.ts');
  const { ok, output } = await run(process.execPath, [script, outDir], { cwd: copy });
  if (!ok) throw new Error(output);
  const lens = await Lens.open({
    browser: 'chromium',
    executable,
    extension: join(copy, outDir, 'chrome-mv3'),
  });
  await lens.serve({ [address]: articlePage({ body }) });
  return lens;
}

/** Points at a mark as soon as there is one; answers by the clock of the card's own page. */
async function firstCard(lens: Lens): Promise<number> {
  const page = await lens.visit(address);
  while ((await readMarks(page)).length === 0) await page.waitForTimeout(5);
  await hoverMark(page, { text: '카카오' });
  let frame = cardFrame(page);
  for (; frame === null; frame = cardFrame(page)) await page.waitForTimeout(5);
  const shown = await frame.waitForFunction(
    () => document.querySelector('.card') !== null && performance.now(),
  );
  const time = Number(await shown.jsonValue());
  await page.close();
  return time;
}
