import { chromiumCandidates, type Places } from './candidates.ts';

/** Ways to get a browser onto the machine. */
export type Way = 'apt' | 'playwright';

/** All that decides which browser is used or how one is got. */
export interface Surroundings extends Places {
  /** User id on POSIX, undefined on Windows. */
  uid: number | undefined;
  isExecutable: (path: string) => boolean;
  hasCommand: (name: string) => boolean;
  /** Whether `sudo` works without asking for a password. */
  canSudo: () => boolean;
}

export type Step =
  | { do: 'use'; path: string }
  | { do: 'install'; way: Way; sudo: boolean }
  | { do: 'give-up'; reason: string };

/**
 * What to do next for a Chromium: `$CHROME_PATH`, one that is found, apt where root or sudo without
 * a password, playwright's download, else an error that names these ways. Pure but for the probes.
 * @param tried ways that have been tried since the start, whatever came of them
 */
export function nextStep(surroundings: Surroundings, tried: readonly Way[]): Step {
  const { env, isExecutable } = surroundings;
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    return isExecutable(named)
      ? { do: 'use', path: named }
      : { do: 'give-up', reason: `CHROME_PATH names "${named}", which is no program to run.` };
  }
  const found = chromiumCandidates(surroundings).find(isExecutable);
  if (found !== undefined) return { do: 'use', path: found };
  const apt = aptStep(surroundings);
  if (apt !== null && !tried.includes('apt')) return apt;
  if (!tried.includes('playwright')) return { do: 'install', way: 'playwright', sudo: false };
  return { do: 'give-up', reason: noBrowser };
}

function aptStep({ platform, uid, hasCommand, canSudo }: Surroundings): Step | null {
  if (platform !== 'linux' || !hasCommand('apt-get')) return null;
  if (uid === 0) return { do: 'install', way: 'apt', sudo: false };
  return hasCommand('sudo') && canSudo() ? { do: 'install', way: 'apt', sudo: true } : null;
}

const noBrowser = `No Chromium was found or could be installed. One of these ways helps:
  - set CHROME_PATH to the program of a Chromium, Chrome or Edge
  - install one where it is usually found (chromium, google-chrome, microsoft-edge)
  - on Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk
  - npx playwright-core install chromium`;
