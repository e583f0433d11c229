import Mark from 'mark.js';
import type { Start } from '../method.ts';
import { expressionOf } from './expression.ts';

/** mark.js with one expression. */
export const start: Start = (names) => {
  const expression = expressionOf(names, 'gi');
  return (root) => new Mark(root as HTMLElement).markRegExp(expression);
};
