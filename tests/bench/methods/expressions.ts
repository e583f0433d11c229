import { trieToRegExp } from 'trie-regex';
import type { Material, Search } from './method.ts';

/** Escaped for an expression. */
const literal = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');

/** One expression of all names, the longest first. */
export function alternation({ surfaces }: Material): Search {
  const longestFirst = [...surfaces].sort((one, other) => other.length - one.length);
  return searchBy(new RegExp(longestFirst.map(literal).join('|'), 'gi'));
}

interface Trie {
  [char: string]: Trie | 1;
}

/** One expression in which names share their beginnings. */
export function trieExpression({ surfaces }: Material): Search {
  const root: Trie = {};
  for (const surface of surfaces) {
    let node = root;
    for (const char of surface) {
      const known = node[char];
      const next: Trie = typeof known === 'object' ? known : {};
      node[char] = next;
      node = next;
    }
    node.$ = 1;
  }
  return searchBy(
    new RegExp(trieToRegExp(root, { isEndpoint: (_value, key) => key === '$' }), 'gi'),
  );
}

/**
 * mark.js given a list of names: an expression and a pass over the text for each. Its own function
 * for that is not to be had without a page; the page bench runs mark.js itself.
 */
export function eachName({ surfaces }: Material): Search {
  const expressions = surfaces.map(
    (name) => new RegExp(`()(${literal(name).replace(/\s+/gu, '[\\s]+')})`, 'gmi'),
  );
  return (text) => expressions.reduce((found, one) => found + searchBy(one)(text), 0);
}

function searchBy(expression: RegExp): Search {
  return (text) => {
    let found = 0;
    expression.lastIndex = 0;
    while (expression.exec(text)) found += 1;
    return found;
  };
}
