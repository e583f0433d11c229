/**
 * The tree as the browser knows it. A form gives its fields' names precedence over properties
 * (`<input name="parentNode">`), in our world too: only the prototype's own getters tell the truth.
 * They cost more than a property; where most nodes pass, the property is read and forms come here.
 */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  if (!get) throw new Error(`no getter for ${name}`);
  return (node) => get.call(node) as T;
}

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const localNameOf = getter<string>(Element.prototype, 'localName');

/** The element around a node as it is drawn, but for slots: out of a shadow root it is the host. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (!parent) return null;
  // Not `instanceof`: the pages around a frame have classes of their own.
  if (nodeTypeOf(parent) === Node.ELEMENT_NODE) return parent as Element;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
