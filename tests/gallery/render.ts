// Pictures of every screen in both languages and themes, and what axe says of each:
// `npm run gallery [-- name… | teams]`. Writes tests/results/gallery/.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../../lib/cli/browsers/ensure.ts';
import { launchWithExtension } from '../../lib/cli/browsers/launch.ts';
import { buildExtension } from '../../lib/cli/extension/build.ts';
import { axeProblems } from './axe.ts';
import { galleryPage } from './gallery-page.ts';
import { inLanguage } from './in-language.ts';
import { openScreen } from './open-screen.ts';
import { teamCards } from './screens/teams.ts';
import { screens } from './screens.ts';

const out = fileURLToPath(new URL('../results/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const known = wanted.length === 0 ? screens : [...screens, ...teamCards];
const chosen = known.filter(
  (screen) =>
    wanted.length === 0 ||
    wanted.includes(screen.name) ||
    (wanted.includes('teams') && teamCards.includes(screen)),
);

const executable = await ensureChromium(console.log);
const extension = await buildExtension('.output/gallery', 'all languages');
await mkdir(out, { recursive: true });

const problems: string[] = [];
const pictures: string[] = [];
for (const language of ['ko', 'en'] as const) {
  const copy = await inLanguage(extension, language);
  const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-gallery-'));
  const { context, extensionId } = await launchWithExtension({
    executable,
    extension: copy,
    profile,
    headless: true,
  });
  for (const screen of chosen) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openScreen(context, extensionId, screen, colorScheme);
      const file = `${screen.name}-${language}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, file) });
      pictures.push(file);
      // A page of the news is not ours to mend.
      const found = screen.page === 'article' ? [] : await axeProblems(page);
      problems.push(...found.map((problem) => `${file}: ${problem}`));
      await page.close();
    }
  }
  await context.close();
  for (const folder of [profile, copy]) {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
await writeFile(join(out, 'index.html'), galleryPage(pictures));
for (const problem of problems) console.log(problem);
console.log(`${pictures.length} pictures in ${out}, ${problems.length} problems found by axe`);
if (problems.length > 0) process.exitCode = 1;
