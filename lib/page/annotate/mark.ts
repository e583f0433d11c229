import type { Mention, ParticipantKind } from '../../detect/types.ts';
import type { Block } from '../text/block.ts';

/** A mention in its place on the page; offsets count in the block's text. */
export interface Mark extends Mention {
  kind: ParticipantKind;
  block: Block;
  range: StaticRange;
}
