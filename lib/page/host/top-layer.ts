import { elementAround, matches } from '../text/tree.ts';

/** What is in the top layer of the document's own tree, in no order. */
export function topLayerOf(document: Document): Element[] {
  return [...document.querySelectorAll(':popover-open,:modal,:fullscreen')];
}

/** Whether a view transition shows an old picture of the page over all that is there now. */
export function isInTransition(document: Document): boolean {
  const selector = ':active-view-transition';
  return CSS.supports(`selector(${selector})`) && document.documentElement.matches(selector);
}

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
