/**
 * Where the host must stand for a card of this node to be seen and used: a modal dialog or a
 * fullscreen element makes all outside of it inert, also what is in the top layer itself.
 */
export function topLayerParent(node: Node): Element {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element && at.matches(':modal,:fullscreen')) return at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  const { documentElement } = node.ownerDocument ?? document;
  return documentElement;
}
