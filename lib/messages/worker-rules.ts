import * as v from 'valibot';
import type { NotesProtocol } from '../notes/protocol.ts';
import {
  deletionSchema,
  draftPlaceSchema,
  draftSchema,
  importSchema,
  newNoteSchema,
  noteEditSchema,
  notesQuerySchema,
  notesSearchSchema,
  someIdsSchema,
  whichSchema,
} from '../notes/schema.ts';
import { by, nothing } from './checks.ts';
import type { Rules } from './receive.ts';

/** What the background worker receives. */
export type WorkerMessage =
  | 'card.issueNonce'
  | 'card.redeem'
  | 'page.loadMarks'
  | 'page.loadNear'
  | 'page.participants'
  | 'worker.refusals'
  | keyof NotesProtocol;

/** A nonce as the worker makes it: 128 random bits in hex. */
const nonce = v.object({ nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)) });

const participants = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Who may speak of notes: never a content script, which shares its process with the page. */
const OURS = ['page', 'card'] as const;

export const workerRules: Rules<WorkerMessage> = {
  'card.issueNonce': { from: ['content'], check: nothing },
  'card.redeem': { from: ['card'], check: by(nonce) },
  'page.loadMarks': { from: ['content'], check: nothing },
  'page.loadNear': { from: ['content'], check: nothing },
  'page.participants': { from: ['content'], check: by(participants) },
  'worker.refusals': { from: ['page'], check: nothing },
  'notes.list': { from: OURS, check: by(notesQuerySchema) },
  'notes.search': { from: OURS, check: by(notesSearchSchema) },
  'notes.add': { from: OURS, check: by(newNoteSchema) },
  'notes.edit': { from: OURS, check: by(noteEditSchema) },
  'notes.delete': { from: OURS, check: by(whichSchema) },
  'notes.restore': { from: OURS, check: by(whichSchema) },
  'notes.orphans': { from: OURS, check: nothing },
  'notes.open': { from: OURS, check: by(whichSchema) },
  // The card stands on a page: what goes for many notes at once is not for it.
  'notes.get': { from: ['page'], check: by(someIdsSchema) },
  'notes.deleteAll': { from: ['page'], check: nothing },
  'notes.restoreAll': { from: ['page'], check: by(deletionSchema) },
  'notes.import': { from: ['page'], check: by(importSchema) },
  'notes.damaged': { from: ['page'], check: nothing },
  'notes.facets': { from: ['page'], check: nothing },
  'notes.state': { from: OURS, check: nothing },
  'drafts.get': { from: OURS, check: by(draftPlaceSchema) },
  'drafts.put': { from: OURS, check: by(draftSchema) },
  'drafts.drop': { from: OURS, check: by(draftPlaceSchema) },
};
