import type { Places } from './candidates.ts';
import type { Wanted, Way } from './wanted.ts';

/** All that decides which browser is used or how one is got. */
export interface Surroundings extends Places {
  /** User id on POSIX, undefined on Windows. */
  uid: number | undefined;
  /** Whether the path is a program, and new enough. */
  isUsable: (path: string) => boolean;
  hasCommand: (name: string) => boolean;
  /** Whether `sudo` works without asking for a password. */
  canSudo: () => boolean;
}

export type Step =
  | { do: 'use'; path: string }
  | { do: 'install'; way: Way; sudo: boolean }
  | { do: 'give-up'; reason: string };

/**
 * What to do next for a browser: the one that its variable names, one that is found, apt where root
 * or sudo without a password, playwright's download, else an error that names these ways. Pure but
 * for the probes.
 * @param tried ways that have been tried since the start, whatever came of them
 */
export function nextStep(wanted: Wanted, surroundings: Surroundings, tried: readonly Way[]): Step {
  const { name, variable, oldest, help } = wanted;
  const { env, isUsable } = surroundings;
  const named = env[variable];
  if (named !== undefined && named !== '') {
    const what = oldest === undefined ? 'no program to run' : `no ${name} ${oldest} or newer`;
    return isUsable(named)
      ? { do: 'use', path: named }
      : { do: 'give-up', reason: `${variable} names "${named}", which is ${what}.` };
  }
  const found = wanted.candidates(surroundings).find(isUsable);
  if (found !== undefined) return { do: 'use', path: found };
  for (const way of wanted.ways) {
    if (tried.includes(way)) continue;
    const step = stepOf(way, surroundings);
    if (step !== null) return step;
  }
  const ways = help.map((line) => `\n  - ${line}`).join('');
  return {
    do: 'give-up',
    reason: `No ${name} was found or could be installed. One of these ways helps:${ways}`,
  };
}

function stepOf(way: Way, { platform, uid, hasCommand, canSudo }: Surroundings): Step | null {
  if (way === 'playwright') return { do: 'install', way, sudo: false };
  if (platform !== 'linux' || !hasCommand('apt-get')) return null;
  if (uid === 0) return { do: 'install', way, sudo: false };
  return hasCommand('sudo') && canSudo() ? { do: 'install', way, sudo: true } : null;
}
