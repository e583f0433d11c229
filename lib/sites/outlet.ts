import { sites } from './match-patterns.ts';

/**
 * The outlet whose pages stand on a host, as Korean readers write it, or null.
 * A host that two outlets share (biz.chosun.com) gives the one listed first.
 */
export function outletOfHost(host: string): string | null {
  return sites.find((site) => site.hosts.includes(host))?.outlet ?? null;
}
