import type { Owner } from '../text/block.ts';
import { ownerOf } from '../text/read-owner.ts';

/** Points probed from top to bottom: a line of body text is about 1/20 of a window's height. */
const PROBES = 20;

/** Owners of what stands in the middle of the window, from bottom to top. Brings layout up to date. */
export function ownersInView(document: Document): Set<Owner> {
  const { clientWidth, clientHeight } = document.documentElement;
  const owners = new Set<Owner>();
  for (let probe = PROBES; probe > 0; probe--) {
    const y = (clientHeight * (probe - 0.5)) / PROBES;
    const element = document.elementFromPoint(clientWidth / 2, y);
    const owner = element && ownerOf(element);
    if (owner) owners.add(owner);
  }
  return owners;
}
