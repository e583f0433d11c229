import type { Block, Owner } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { roleOf } from './tags.ts';
import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentOf } from './tree.ts';

/** A part of an owner's content: text of its own, or an owner inside it that holds the rest. */
export type Part = Block | Owner;

export function isBlock(part: Part): part is Block {
  return 'pieces' in part;
}

/**
 * Reads one owner: its text nodes and those of the inline elements in it, not the owners inside.
 * So every text node is read once, an owner at a time, and what changes can be read again alone.
 * Cost: a few property reads a node; no layout, no style. The parts come in document order.
 */
export function readOwner(owner: Owner): Part[] {
  const parts: Part[] = [];
  const builder = new BlockBuilder();
  const cut = () => {
    const block = builder.take(owner);
    if (block) parts.push(block);
  };
  const enter = (element: Element) => {
    const root = shadowRootOf(element);
    if (!root) return;
    cut();
    parts.push(root);
  };

  if (owner instanceof Element) enter(owner);
  let node: Node | null = firstChildOf(owner);
  while (node) {
    let down: Node | null = null;
    const type = node.nodeType;
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) {
      builder.add(node as Text);
    } else if (type === Node.ELEMENT_NODE || typeof type !== 'number') {
      const element = node as Element;
      // A form's name may be another's: what is no tag's name is a block's.
      switch (roleOf(element.localName)) {
        case 'inline':
          enter(element);
          down = element.firstChild;
          break;
        case 'break':
          builder.addBreak();
          break;
        case 'silent':
          break;
        case 'opaque':
          cut();
          break;
        case 'block':
          cut();
          parts.push(element);
          break;
      }
    }
    node = down ?? following(node, owner);
  }
  cut();
  return parts;
}

/** The next node in document order after `node` and all inside it, within `owner`. */
function following(node: Node, owner: Owner): Node | null {
  let from: Node | null = node;
  while (from && from !== owner) {
    // Most nodes are texts: asked first, for it costs less.
    const isForm: boolean = from.nodeType !== Node.TEXT_NODE && from instanceof HTMLFormElement;
    const next: Node | null = isForm ? nextSiblingOf(from) : from.nextSibling;
    if (next) return next;
    from = isForm ? parentOf(from) : from.parentNode;
  }
  return null;
}

/**
 * The owner whose reading holds a node: the nearest ancestor (or itself) that is no inline
 * element. Null where nothing is read: in scripts, inputs and other elements without text to read.
 */
export function ownerOf(node: Node): Owner | null {
  let at: Node | null = node;
  while (at) {
    if (at instanceof ShadowRoot) return at;
    if (nodeTypeOf(at) === Node.ELEMENT_NODE) {
      const role = roleOf(localNameOf(at));
      if (role === 'block') return skipped(at as Element) ? null : (at as Element);
      if (role !== 'inline') return null;
    }
    at = parentOf(at);
  }
  return null;
}

/** Whether an element stands inside one whose content is never read. */
function skipped(element: Element): boolean {
  for (let at = parentOf(element); at instanceof Element; at = parentOf(at)) {
    const role = roleOf(localNameOf(at));
    if (role === 'silent' || role === 'opaque') return true;
  }
  return false;
}
