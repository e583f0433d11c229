/** The scripts of the page bench, by what they are called in its tables; the floor first, then ours. */
export const pageMethods = {
  'floor: walk and read': 'floor',
  'K-AI Lens, all rules': 'ours',
  'RegExp, highlights, no rules': 'highlights',
  'RegExp, wrapping': 'wrapping',
  '@monyone/aho-corasick, highlights': 'automaton',
  findAndReplaceDOMText: 'find-and-replace',
  'mark.js, one expression': 'mark-js',
  'mark.js, the names': 'mark-js-names',
} as const;

export type PageMethod = keyof typeof pageMethods;
