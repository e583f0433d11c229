import type { Start } from '../method.ts';
import { expressionOf } from './expression.ts';
import { textNodes } from './text-nodes.ts';

/** The same expression, with an element of its own around each name. */
export const start: Start = (names) => {
  const expression = expressionOf(names, 'gi');
  return (root) => {
    for (const node of textNodes(root)) {
      const found = [...node.data.matchAll(expression)];
      for (const { 0: name, index } of found.reverse()) {
        const rest = node.splitText(index);
        rest.splitText(name.length);
        const mark = document.createElement('mark');
        rest.replaceWith(mark);
        mark.append(rest);
      }
    }
  };
};
