import type { Page } from 'playwright-core';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The distinct colours in a box of the page as it is painted, the most frequent first. */
export async function coloursIn(page: Page, box: Box): Promise<Colour[]> {
  const picture = await page.screenshot({ clip: box, animations: 'disabled', caret: 'hide' });
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      countColours,
      `data:image/png;base64,${picture.toString('base64')}`,
    );
  } finally {
    await blank.close();
  }
}

/** Runs in a blank page: the browser is the decoder of its own pictures. */
async function countColours(address: string): Promise<[number, number, number][]> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}
