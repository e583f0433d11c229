import * as v from 'valibot';
import { by } from './checks.ts';
import type { Rules } from './receive.ts';

/** What extension pages and the card receive. */
export const pageRules: Rules<'notes.changed' | 'page.participants'> = {
  'page.participants': { from: ['content'], check: by(v.object({ count: v.number() })) },
  'notes.changed': { from: ['worker'], check: by(v.object({ ids: v.array(v.string()) })) },
};
