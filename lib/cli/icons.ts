// `npm run icons`: draws the PNGs in public/icon from icon.svg, each at its own size.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensureChromium } from './browsers/ensure-chromium.ts';
import { chromiumFlags } from './browsers/flags.ts';
import { iconSizes } from './build/icon-sizes.ts';
import { root } from './process/root.ts';

const folder = join(root, 'public', 'icon');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: await ensureChromium(console.log),
  args: chromiumFlags({ platform: process.platform, uid: process.getuid?.() }),
});
const page = await browser.newPage();
for (const size of iconSizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100%; height: 100% }</style>${svg}`,
  );
  await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
