import { modern, monyone } from './automata.ts';
import { alternation, eachName, trieExpression } from './expressions.ts';
import type { Method } from './method.ts';
import { ours } from './ours.ts';

/** Ours first, then those it is measured against. */
export const methods = {
  'K-AI Lens, all rules': ours,
  'RegExp alternation': alternation,
  'RegExp, trie-regex': trieExpression,
  'mark.js: a RegExp a name': eachName,
  '@monyone/aho-corasick/fast': monyone,
  'modern-ahocorasick/fast': modern,
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;
export const methodNames = Object.keys(methods) as MethodName[];
