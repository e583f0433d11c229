import type { Bare } from '../compiled.ts';
import type { Entry } from './entry.ts';

/** Surfaces of one participant that are equally strong. */
export interface Group {
  participant: number;
  bare: Bare;
  surfaces: string[];
}

/**
 * Groups all surfaces so that, tried from first to last, the longest that fits is found first
 * (A.2): a surface joins an earlier group of its own unless a group between holds a longer
 * surface that begins like it.
 *
 * @throws Error when two participants claim the same surface
 */
export function groupSurfaces(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const { surface, participant, bare } of refuseTwins(entries.flatMap(surfacesOf), entries)) {
    const at = groups.findLastIndex((one) => one.participant === participant && one.bare === bare);
    const between = groups.slice(at + 1).flatMap(({ surfaces }) => surfaces);
    const own = groups[at];
    if (own === undefined || between.some((longer) => keyOf(longer).startsWith(keyOf(surface)))) {
      groups.push({ participant, bare, surfaces: [surface] });
    } else {
      own.surfaces.push(surface);
    }
  }
  return groups;
}

interface Surface {
  surface: string;
  participant: number;
  bare: Bare;
}

function surfacesOf(entry: Entry, participant: number): Surface[] {
  return [entry.names.ko, entry.names.en, ...entry.aliases].map((alias) => {
    const { surface, bare = entry.bare } = typeof alias === 'string' ? { surface: alias } : alias;
    return { surface, participant, bare };
  });
}

/** The surfaces, each spelling once, the longest first. */
function refuseTwins(surfaces: readonly Surface[], entries: readonly Entry[]): Surface[] {
  const known = new Map<string, Surface>();
  for (const one of surfaces) {
    const twin = known.get(one.surface);
    if (twin !== undefined && twin.participant !== one.participant) {
      const ids = [twin, one].map(({ participant }) => entries[participant]?.id);
      throw new Error(`“${one.surface}” is a name of both ${ids.join(' and ')}`);
    }
    known.set(one.surface, one);
  }
  return [...known.values()].sort((a, b) => b.surface.length - a.surface.length);
}

/** A surface without what may differ between two spellings of it (A.3). */
function keyOf(surface: string): string {
  return surface.toLowerCase().replace(/[\s-]/gu, '');
}
