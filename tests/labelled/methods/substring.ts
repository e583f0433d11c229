import type { Mention } from '../../../lib/detect/types.ts';
import type { Method, Name } from './method.ts';

/** Baseline: every occurrence of a name, the longest first, none inside another. */
export function substring(names: readonly Name[]): Method {
  return {
    name: 'substring',
    find(text) {
      const found: Mention[] = [];
      for (const { surface, participant } of names) {
        let start = text.indexOf(surface);
        while (start !== -1) {
          const end = start + surface.length;
          if (found.every((other) => end <= other.start || other.end <= start)) {
            found.push({ start, end, surface, participant });
          }
          start = text.indexOf(surface, end);
        }
      }
      return found.sort((one, other) => one.start - other.start);
    },
  };
}
