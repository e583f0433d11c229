import { expect, test } from 'vitest';
import { markNames } from '../../../../lib/page/paint/mark-names.ts';
import { markLines, markStyles } from '../../../../lib/page/paint/mark-styles.ts';

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What WCAG 2 asks of things that are not text. */
const LEAST_CONTRAST = 3;

test.each(Object.entries(markLines))('%s can be seen on light and on dark ground', (_, line) => {
  expect(contrast(line.light, '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(contrast(line.light, '#000000')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(contrast(line.dark, '#121212')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

test('no two kinds look the same', () => {
  const looks = Object.values(markLines).map(
    ({ line, width, light }) => `${line} ${width} ${light}`,
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test('every kind has its rule, and none holds in print', () => {
  const css = markStyles();
  for (const name of Object.values(markNames)) expect(css).toContain(`::highlight(${name})`);
  expect(css.startsWith('@media screen{')).toBe(true);
  expect(css.endsWith('}}')).toBe(true);
});
