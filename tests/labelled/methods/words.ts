import type { Method, Name } from './method.ts';
import { particles } from './particles.ts';

const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });
const ending = new RegExp(`^(?:${particles.join('|')})?$`, 'u');

/** Baseline: names that begin with a word of Intl.Segmenter and end with one, or before its particle. */
export function words(names: readonly Name[]): Method {
  return {
    name: 'words',
    find(text) {
      const segments = [...segmenter.segment(text)];
      const ends = segments.map(({ index, segment }) => index + segment.length);
      let done = 0;
      return segments.flatMap(({ index: start }) => {
        if (start < done) return [];
        const name = names.find(
          ({ surface }) =>
            text.startsWith(surface, start) && endsWord(text, start + surface.length, ends),
        );
        if (name === undefined) return [];
        done = start + name.surface.length;
        return [{ start, end: done, ...name }];
      });
    },
  };
}

/** Whether only a particle lies between `at` and the end of the word that `at` is in or behind. */
function endsWord(text: string, at: number, ends: readonly number[]): boolean {
  const end = ends.find((candidate) => candidate >= at);
  return end !== undefined && ending.test(text.slice(at, end));
}
