import { describe, expect } from 'vitest';
import { axeProblems } from '../../gallery/axe.ts';
import { openScreen } from '../../gallery/open-screen.ts';
import { screens } from '../../gallery/screens.ts';
import { test } from '../harness/index.ts';

/** A page of the news is not ours to mend. */
const ours = screens.filter(({ page }) => page !== 'article');

describe('axe finds nothing wrong on', () => {
  // Each theme on every other screen; `npm run gallery` looks at both on all of them, and at English.
  test.for(
    ours.map((screen, index) => ({
      name: screen.name,
      theme: index % 2 === 0 ? ('light' as const) : ('dark' as const),
      screen,
    })),
  )('$name, $theme', async ({ screen, theme }, { lens }) => {
    const page = await openScreen(lens.context, lens.extensionId, screen, theme);
    expect(await axeProblems(page)).toEqual([]);
    await page.close();
  });
});
