/** The text nodes below an element, collected ahead so that they may be changed. */
export function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Paints a part of a text node. */
export function paint(
  highlight: Highlight,
  node: Text,
  startOffset: number,
  endOffset: number,
): void {
  highlight.add(
    new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
  );
}
