// `npm run icons`: draws the PNGs in public/icon from icon.svg, each at its own size.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browsers/ensure.ts';
import { chromiumFlags } from './browsers/flags.ts';
import { buttonSizes, iconSizes } from './build/icon-sizes.ts';
import { root } from './process/root.ts';

const folder = join(root, 'public', 'icon');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: await ensureChromium(console.log),
  args: chromiumFlags({ platform: process.platform, uid: process.getuid?.() }),
});
const page = await browser.newPage();

async function draw(file: string, size: number, style = ''): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100%; height: 100%; ${style} }</style>${svg}`,
  );
  await writeFile(join(folder, file), await page.screenshot({ omitBackground: true }));
}

for (const size of iconSizes) await draw(`${size}.png`, size);
// For a site that is switched off.
await mkdir(join(folder, 'off'), { recursive: true });
for (const size of buttonSizes)
  await draw(`off/${size}.png`, size, 'filter: grayscale(1) opacity(0.6)');

await browser.close();
