import type { Bare } from '../compiled.ts';
import { DASH, GAP } from '../trie/tokens.ts';
import { capital } from '../trie/walk.ts';
import type { Entry } from './entry.ts';
import { unitOf, type Word, writeTrie } from './trie.ts';

/** All names of a lexicon, as the detector reads them. */
export interface Names {
  /** Each of its words stands for a group. */
  trie: string;
  groups: [participant: number, bare: Bare][];
}

/** The trie of all names alone, for the first look: whose they are costs a quarter of its size. */
export function compileNamesAlone(entries: readonly Entry[]): string {
  return writeTrie(
    entries.flatMap(surfacesOf).map(({ surface }) => ({ units: unitsOf(surface), value: 0 })),
  );
}

/**
 * Compiles all surfaces. Two that differ in blanks, hyphens and letter case alone (A.3) are one name,
 * of the strength that the later gives: an alias says more than the entry.
 *
 * @throws Error when two participants claim the same name
 */
export function compileNames(entries: readonly Entry[]): Names {
  const groups: [number, Bare][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (participant: number, bare: Bare) => {
    const key = `${participant} ${bare}`;
    const number = numbers.get(key) ?? groups.push([participant, bare]) - 1;
    numbers.set(key, number);
    return number;
  };
  const known = new Map<string, Surface>();
  const surfaces = entries.flatMap(surfacesOf).map((one) => {
    const key = keyOf(one.surface);
    const twin = known.get(key) ?? one;
    if (twin.participant !== one.participant) {
      const ids = [twin, one].map(({ participant }) => entries[participant]?.id);
      throw new Error(`“${one.surface}” is a name of both ${ids.join(' and ')}`);
    }
    known.set(key, one);
    return { one, key };
  });
  const words = surfaces.map(({ one, key }): Word => {
    const { participant, bare } = known.get(key) ?? one;
    return { units: unitsOf(one.surface), value: numberOf(participant, bare) };
  });
  return { trie: writeTrie(words), groups };
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

/** A surface without what may differ between two spellings of it (A.3). */
function keyOf(surface: string): string {
  return surface.toUpperCase().replace(/[\s-]/gu, '');
}

/**
 * The spellings of a surface (A.3): a blank in it, and a border between Hangul, Latin letters and
 * digits, may carry blanks or none; a hyphen may be any dash or none; letters may be small.
 */
function unitsOf(surface: string): number[] {
  const units: number[] = [];
  let before = '';
  for (const char of surface.split('')) {
    const script = scriptOf(char);
    if (before !== '' && script !== '' && script !== before) units.push(GAP);
    before = script;
    units.push(char === ' ' ? GAP : char === '-' ? DASH : capital(unitOf(char)));
  }
  return units;
}

function scriptOf(char: string): string {
  if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  return /\d/u.test(char) ? 'digit' : '';
}
