import { rootOf } from './tree.ts';

/**
 * Whether a node comes after another in the page, also across shadow roots: what stands in a shadow
 * root comes at its host, before the host's own children. Asked this way round it costs next to
 * nothing for a node that comes soon after; the other way round browsers walk through all siblings.
 */
function isAfter(node: Node, before: Node): boolean {
  if (rootOf(node) === rootOf(before)) return follows(node, before);
  const chain = chainOf(node);
  const chainBefore = chainOf(before);
  for (let depth = 0; ; depth++) {
    const one = chainBefore[depth];
    const other = chain[depth];
    if (!one || !other) return other !== undefined;
    if (one !== other) return follows(other, one);
  }
}

function follows(node: Node, before: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(before, node);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** From the outermost host down to the node: one node for each tree it stands in. */
function chainOf(node: Node): Node[] {
  const chain = [node];
  for (let root = rootOf(node); root instanceof ShadowRoot; root = rootOf(root.host)) {
    chain.unshift(root.host);
  }
  return chain;
}

/**
 * Puts things that stand on nodes into document order. Made for lists that are nearly in order:
 * what is out of order finds its place by bisection.
 *
 * @param before things in order, among which the others are put; it is left as it is
 */
export function inDocumentOrder<T>(
  things: Iterable<T>,
  nodeOf: (thing: T) => Node,
  before: readonly T[] = [],
): T[] {
  const ordered = [...before];
  for (const thing of things) {
    const node = nodeOf(thing);
    const last = ordered.at(-1);
    if (!last || isAfter(node, nodeOf(last))) ordered.push(thing);
    else ordered.splice(placeFor(node, ordered, nodeOf), 0, thing);
  }
  return ordered;
}

/** Index of the first thing that comes after a node. */
function placeFor<T>(node: Node, ordered: readonly T[], nodeOf: (thing: T) => Node): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = ordered[middle];
    if (thing && isAfter(node, nodeOf(thing))) low = middle + 1;
    else high = middle;
  }
  return low;
}
