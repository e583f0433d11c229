import findAndReplaceDOMText from 'findandreplacedomtext';
import type { Start } from '../method.ts';
import { expressionOf } from './expression.ts';

export const start: Start = (names) => {
  const find = expressionOf(names, 'gi');
  return (root) => findAndReplaceDOMText(root, { find, wrap: 'mark' });
};
