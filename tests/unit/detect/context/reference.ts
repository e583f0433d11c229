import type { FoundSign } from '../../../../lib/detect/context/find-signs.ts';
import { signKinds } from '../../../../lib/detect/context/sign-kinds.ts';
import { signPatterns } from '../../../../lib/detect/context/sign-patterns.ts';

const sticky = (source: string) => new RegExp(source, 'y');
const kinds = signKinds.map((kind) => ({
  any: sticky(signPatterns[kind].map((pattern) => `(?:${pattern})`).join('|')),
  each: signPatterns[kind].map(sticky),
}));

/** Finds signs the plain way, with every expression at every place: for tests to compare with. */
export function findSignsPlainly(text: string): FoundSign[] {
  const found: FoundSign[] = [];
  const endAt = (expression: RegExp, start: number) => {
    expression.lastIndex = start;
    return expression.test(text) ? expression.lastIndex : 0;
  };
  for (let start = 0; start < text.length; start++) {
    const kind = kinds.findIndex(({ any }) => endAt(any, start) > 0);
    if (kind === -1) continue;
    const end = Math.max(...(kinds[kind]?.each ?? []).map((one) => endAt(one, start)));
    found.push({ start, end, kind });
    start = end - 1;
  }
  return found;
}
