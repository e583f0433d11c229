import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Start } from '../method.ts';
import { paint, textNodes } from './text-nodes.ts';

/** An Aho-Corasick package, painted as highlights. */
export const start: Start = (names) => {
  const automaton = new AhoCorasick([...names]);
  return (root) => {
    const highlight = new Highlight();
    for (const node of textNodes(root)) {
      for (const { begin, end } of automaton.matchInText(node.data)) {
        paint(highlight, node, begin, end);
      }
    }
    CSS.highlights.set('bench', highlight);
  };
};
