import type { ParticipantKind } from '../detect/types.ts';
import { allKinds } from './kinds.ts';
import type { MarkStyle, Settings } from './types.ts';

/** What the scripts on a page need of the settings, and no more. */
export interface PageOptions {
  kindsOff: readonly ParticipantKind[];
  markStyle: MarkStyle;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  restMs: number;
}

/**
 * The middle one is long enough that a pointer on its way across a text opens nothing, and short
 * enough to feel like an answer; the long one is for hands that rest where they read.
 */
const REST_MS: Record<Settings['hoverDelay'], number> = { short: 60, medium: 150, long: 500 };

/** Those of a reader who has set nothing. */
export const defaultPageOptions: PageOptions = {
  kindsOff: [],
  markStyle: 'underline',
  restMs: REST_MS.medium,
};

export function pageOptions({ kindsOff, markStyle, hoverDelay }: Settings): PageOptions {
  return { kindsOff, markStyle, restMs: REST_MS[hoverDelay] };
}

/** Those for a page that is off and on which the reader writes all the same: nothing is marked. */
export function unmarkedOptions(settings: Settings): PageOptions {
  return { ...pageOptions(settings), kindsOff: allKinds };
}

/** Whether pages of this address are marked. */
export function isOn({ hostsOff }: Settings, url: string): boolean {
  const host = URL.parse(url)?.hostname;
  return host === undefined || !hostsOff.includes(host);
}

/** The settings' change that switches all hosts of a site on or off. */
export function switchHosts(
  { hostsOff }: Settings,
  hosts: readonly string[],
  on: boolean,
): Pick<Settings, 'hostsOff'> {
  const others = hostsOff.filter((host) => !hosts.includes(host));
  return { hostsOff: on ? others : [...others, ...hosts] };
}
