const LOOK_AROUND = /^\(\?<?[=!]/u;

/**
 * Content of a character class that holds every character an expression can begin with. For the
 * expressions of `sign-patterns.ts`: literals, escapes, classes, groups and alternatives, of which
 * the first piece is not optional.
 */
export function firstChars(source: string): string {
  return [...new Set(alternatives(source).flatMap(firstOf))].join('');
}

function firstOf(alternative: string): string[] {
  if (LOOK_AROUND.test(alternative)) return firstOf(alternative.slice(groupEnd(alternative)));
  if (alternative.startsWith('(')) {
    const inside = alternative.slice(1, groupEnd(alternative) - 1).replace(/^\?:/u, '');
    return alternatives(inside).flatMap(firstOf);
  }
  if (alternative.startsWith('[')) return [alternative.slice(1, alternative.indexOf(']'))];
  return [alternative.startsWith('\\') ? alternative.slice(0, 2) : alternative.charAt(0)];
}

/** The alternatives of the outermost level. */
function alternatives(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of source) {
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (char === '|' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found;
}

/** Offset behind the group that `source` begins with. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const [at, char] of [...source].entries()) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
