import { sites } from './sites.ts';

/** Match patterns of all covered hosts (http and https), sorted and without repeats. */
export function contentMatches(): string[] {
  const patterns = sites.flatMap((site) =>
    site.hosts.map((host) => `*://${host}${site.path ?? '/*'}`),
  );
  return [...new Set(patterns)].sort();
}
