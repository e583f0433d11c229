import news from './news-sites.json' with { type: 'json' };

/** A news outlet and the hosts on which its articles are read. */
export interface Site {
  outlet: string;
  hosts: string[];
  /** Match-pattern path when only a part of the host is news; all paths otherwise. */
  path?: string;
}

/** The outlets covered from the first install, portals first. */
const sites: readonly Site[] = [
  ...news.portals,
  ...news.agencies,
  ...news.dailies,
  ...news.business,
  ...news.technology,
  ...news.broadcasters,
  ...news.others,
];

/** Match patterns of all covered hosts (http and https), sorted and without repeats. */
export function contentMatches(): string[] {
  const patterns = sites.flatMap((site) =>
    site.hosts.map((host) => `*://${host}${site.path ?? '/*'}`),
  );
  return [...new Set(patterns)].sort();
}
