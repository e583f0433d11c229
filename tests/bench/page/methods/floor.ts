import type { Start } from '../method.ts';

/** The floor: walks the tree and reads each text node's data. */
export const start: Start = () => (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
};
