import type { FoundName } from '../../../../lib/detect/match/find-names.ts';

/**
 * Finds names the plain way, with an expression for each, as the guideline says (A.3): for tests to
 * compare with.
 */
export function findPlainly(surfaces: readonly string[], text: string): Omit<FoundName, 'value'>[] {
  const expressions = surfaces.map((surface) => new RegExp(patternOf(surface), 'iy'));
  const found: Omit<FoundName, 'value'>[] = [];
  for (let start = 0; start < text.length; start++) {
    const ends = expressions.map((expression) => {
      expression.lastIndex = start;
      return expression.test(text) ? expression.lastIndex : 0;
    });
    const end = Math.max(...ends);
    if (end <= start) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

function patternOf(surface: string): string {
  let pattern = '';
  let before = '';
  for (const char of surface) {
    const script = /[가-힣]/u.test(char)
      ? 'hangul'
      : /[a-z]/iu.test(char)
        ? 'latin'
        : /\d/u.test(char)
          ? 'digit'
          : '';
    if (before !== '' && script !== '' && script !== before) pattern += String.raw`\s*`;
    before = script;
    if (char === ' ') pattern += String.raw`\s*`;
    else if (char === '-') pattern += String.raw`[\s\-‐-―]?`;
    else pattern += char.replace(/[.*+?^${}()|[\]\\]/u, String.raw`\$&`);
  }
  return pattern;
}
