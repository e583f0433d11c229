import type { Method, Name } from './method.ts';
import { particles } from './particles.ts';

/** Baseline: one regular expression of all names that no letter precedes and only a particle follows. */
export function boundary(names: readonly Name[]): Method {
  const participants = new Map(
    names.map(({ surface, participant }) => [surface.toLowerCase(), participant]),
  );
  const alternatives = names
    .map(({ surface }) => surface.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`))
    .join('|');
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives})(?=(?:${particles.join('|')})?(?![\\p{L}\\p{N}]))`,
    'giu',
  );
  return {
    name: 'boundary',
    find: (text) =>
      [...text.matchAll(expression)].flatMap(({ index: start, 0: surface }) => {
        const participant = participants.get(surface.toLowerCase());
        if (participant === undefined) return [];
        return [{ start, end: start + surface.length, surface, participant }];
      }),
  };
}
