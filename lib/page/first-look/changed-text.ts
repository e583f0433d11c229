/**
 * The nodes whose text is new after some changes of the tree. A text node's whole parent is among
 * them, for a name may have grown together with what stood there; not the body, which is all.
 */
export function changedText(records: readonly MutationRecord[]): Set<Node> {
  const changed = new Set<Node>();
  for (const { type, target, addedNodes } of records) {
    const nodes = type === 'characterData' ? [target] : addedNodes;
    for (const node of nodes) changed.add(withNeighbours(node));
  }
  return changed;
}

function withNeighbours(node: Node): Node {
  const parent = node.nodeType === Node.TEXT_NODE ? node.parentElement : null;
  return parent && parent !== parent.ownerDocument.body ? parent : node;
}
