import { chromiumCandidates, firefoxCandidates, type Places } from './candidates.ts';

/** Ways to get a browser onto the machine. */
export type Way = 'apt' | 'playwright';

/** A browser that is wanted, where it may stand and how one is got. */
export interface Wanted {
  name: string;
  /** Environment variable that names the program to run. */
  variable: string;
  /** Paths to try, in this order. */
  candidates: (places: Places) => string[];
  /** Ways that are tried, in this order, where none is found. */
  ways: readonly Way[];
  /** Debian's packages. */
  packages: readonly string[];
  /** The first major version that serves; any where it is undefined. */
  oldest?: number;
  /** What helps where no way is left, one a line. */
  help: readonly string[];
}

// Fonts come along: without them Korean pages are boxes, and pixels say nothing.
const fonts = 'fonts-noto-cjk';

export const chromium: Wanted = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  candidates: chromiumCandidates,
  ways: ['apt', 'playwright'],
  packages: ['chromium', fonts],
  help: [
    'set CHROME_PATH to the program of a Chromium, Chrome or Edge',
    'install one where it is usually found (chromium, google-chrome, microsoft-edge)',
    'on Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk',
    'npx playwright-core install chromium',
  ],
};

/** Playwright's own download is a patched Firefox that loads no extension, so it is no way here. */
export const firefox: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  candidates: firefoxCandidates,
  ways: ['apt'],
  packages: ['firefox-esr', fonts],
  // The ESR whose WebDriver BiDi playwright-core speaks: 140 lacks `network.addDataCollector`.
  oldest: 153,
  help: [
    'set FIREFOX_PATH to the program of a Firefox 153 or newer',
    'install one where it is usually found (firefox-esr, firefox)',
    'on Debian: sudo apt-get install firefox-esr fonts-noto-cjk',
  ],
};
