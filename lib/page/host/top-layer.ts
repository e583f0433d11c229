import { elementAround, matches } from '../text/tree.ts';

/**
 * Where the host must stand for a card of this node to be seen and used: a modal dialog or a
 * fullscreen element makes all outside of it inert, also what is in the top layer itself.
 */
export function topLayerParent(node: Node): Element {
  const own = node instanceof Element ? node : elementAround(node);
  for (let at = own; at; at = elementAround(at)) {
    if (matches(at, ':modal,:fullscreen')) return at;
  }
  const { documentElement } = node.ownerDocument ?? document;
  return documentElement;
}
