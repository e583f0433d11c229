/** One expression of all names, the longest first; mark.js wants a group around it. */
export function expressionOf(names: readonly string[], flags: string): RegExp {
  const literal = (name: string) => name.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(literal).join('|'), flags);
}
