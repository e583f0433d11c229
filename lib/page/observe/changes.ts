import type { Owner } from '../text/block.ts';
import { isBlock, ownerOf, readOwner } from '../text/read-owner.ts';
import { roleOf } from '../text/tags.ts';

/** What a batch of mutations asks to be read again. */
export interface Changes {
  /** Owners whose own text changed. */
  changed: Set<Owner>;
  /** Owners that are new in the page, to be read with all inside them. */
  added: Set<Owner>;
  /** Some node has left the page or its place. */
  removed: boolean;
}

/**
 * Sorts mutation records into owners to be read again. An owner counts as changed also when only a
 * block came or went: it may have parted or joined two texts, and reading it alone costs little.
 */
export function changesOf(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { changed: new Set(), added: new Set(), removed: false };
  const owners = new Map<Node, Owner | null>();
  for (const { target, addedNodes, removedNodes } of records) {
    if (removedNodes.length > 0) changes.removed = true;
    let owner = owners.get(target);
    if (owner === undefined) {
      owner = ownerOf(target);
      owners.set(target, owner);
    }
    if (owner) changes.changed.add(owner);
    // Without an owner nothing is read, but for the document: there the page has a new root.
    else if (target.nodeType !== Node.DOCUMENT_NODE) continue;
    for (const node of addedNodes) {
      if (node instanceof Element && node.isConnected) addOwners(node, changes.added);
    }
  }
  return changes;
}

/** The owners that an added element brings: itself, or those inside it where it is an inline one. */
function addOwners(element: Element, added: Set<Owner>): void {
  const role = roleOf(element.localName);
  if (role === 'block') added.add(element);
  if (role !== 'inline') return;
  for (const part of readOwner(element)) if (!isBlock(part)) added.add(part);
}
