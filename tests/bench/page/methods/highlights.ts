import type { Start } from '../method.ts';
import { expressionOf } from './expression.ts';
import { paint, textNodes } from './text-nodes.ts';

/** A plain scan with one expression, without a rule, painted as highlights. */
export const start: Start = (names) => {
  const expression = expressionOf(names, 'gi');
  return (root) => {
    const highlight = new Highlight();
    for (const node of textNodes(root)) {
      for (const { 0: name, index } of node.data.matchAll(expression)) {
        paint(highlight, node, index, index + name.length);
      }
    }
    CSS.highlights.set('bench', highlight);
  };
};
