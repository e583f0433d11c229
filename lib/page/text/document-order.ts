/**
 * Compares two text nodes by their order in the page, also across shadow roots: what stands in a
 * shadow root comes at its host, before the host's own children. For `Array.sort`.
 */
export function compareOrder(one: Node, other: Node): number {
  if (one === other) return 0;
  const ones = chainOf(one);
  const others = chainOf(other);
  for (let depth = 0; ; depth++) {
    const a = ones[depth];
    const b = others[depth];
    if (!a) return b ? -1 : 0;
    if (!b) return 1;
    if (a === b) continue;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** From the outermost host down to the node: one node for each tree it stands in. */
function chainOf(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    chain.unshift(root.host);
  }
  return chain;
}
