import { yieldToPage } from '../annotate/yielding.ts';
import { anyRootOf } from './shadow-roots.ts';

/** Elements that are looked at before the page gets its turn. */
const PORTION = 1_000;

/**
 * Hands out the shadow roots, open and closed, of a node and of all elements in its own tree. For
 * idle times: on a long page asking the browser for each element costs more than reading the text.
 */
export async function findRoots(node: Node, onRoot: (root: ShadowRoot) => void): Promise<void> {
  if (!('querySelectorAll' in node)) return;
  const inside = (node as ParentNode).querySelectorAll('*');
  const own = node.nodeType === Node.ELEMENT_NODE ? [node as Element] : [];
  let seen = 0;
  for (const element of [...own, ...inside]) {
    seen += 1;
    if (seen % PORTION === 0) await yieldToPage();
    const root = anyRootOf(element);
    if (root) onRoot(root);
  }
}
