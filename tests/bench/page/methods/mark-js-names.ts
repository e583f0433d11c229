import Mark from 'mark.js';
import type { Start } from '../method.ts';

/** mark.js with the list of names, as most call it. */
export const start: Start = (names) => (root) =>
  new Mark(root as HTMLElement).mark([...names], { separateWordSearch: false });
