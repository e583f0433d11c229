import { v5 } from 'uuid';
import type { Note } from '../types.ts';
import { checkedNote, instantOf, type Problem } from './reading.ts';

/** Names our ids of other programs' notes come from, so that importing twice is importing once. */
const NAMESPACE = 'f2f6f0a4-3d3c-5b43-9b2d-6e4a5c0f7d11';

/** What other programs' notes have in common. */
export interface ForeignNote {
  /** What the other program knows it by, with the program's name. */
  name: string;
  text: string;
  tags: string[];
  url: string;
  title: string;
  anchor: Note['anchor'];
  created: string;
  changed: string;
}

/** A note of ours from another program's; times in any form that JavaScript reads. */
export function fromForeign(foreign: ForeignNote, place: string): Note | Problem {
  const { name, text, tags, url, title, anchor, created, changed } = foreign;
  return checkedNote(
    {
      id: v5(name, NAMESPACE),
      participants: [],
      text,
      tags,
      colour: null,
      page: { url, title, outlet: null, publishedAt: null },
      anchor,
      createdAt: instantOf(created),
      changedAt: instantOf(changed),
      revision: 1,
      deletedAt: null,
    },
    place,
  );
}
