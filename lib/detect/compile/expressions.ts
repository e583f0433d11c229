/** A look-around at the beginning of an expression's source. */
export const LOOK_AROUND = /^\(\?<?[=!]/u;

/** The alternatives of the outermost level of an expression's source. */
export function alternatives(source: string): string[] {
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
export function groupEnd(source: string): number {
  let depth = 0;
  for (const [at, char] of source.split('').entries()) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
