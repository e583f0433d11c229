import news from './news-sites.json' with { type: 'json' };

/** A news outlet and the hosts on which its articles are read. */
export interface Site {
  outlet: string;
  hosts: string[];
  /** Match-pattern path when only a part of the host is news; all paths otherwise. */
  path?: string;
}

export type SiteGroup = keyof Omit<typeof news, 'about'>;

/** The outlets covered from the first install, by what they are; portals first. */
export const siteGroups: readonly { id: SiteGroup; sites: readonly Site[] }[] = [
  { id: 'portals', sites: news.portals },
  { id: 'agencies', sites: news.agencies },
  { id: 'dailies', sites: news.dailies },
  { id: 'business', sites: news.business },
  { id: 'technology', sites: news.technology },
  { id: 'broadcasters', sites: news.broadcasters },
  { id: 'others', sites: news.others },
];

/** All of them in one list. */
export const sites: readonly Site[] = siteGroups.flatMap((group) => group.sites);

/** The site that an address belongs to: an outlet with all its hosts, else its host alone. */
export function siteOf(url: string): Site | null {
  const host = URL.parse(url)?.hostname;
  if (!host) return null;
  return sites.find(({ hosts }) => hosts.includes(host)) ?? { outlet: host, hosts: [host] };
}
