import { card } from './cases/card.ts';
import { clicks } from './cases/clicks.ts';
import { flood } from './cases/flood.ts';
import { guest } from './cases/guest.ts';
import { identity } from './cases/identity.ts';
import { names } from './cases/names.ts';
import { notes } from './cases/notes.ts';
import { takeover } from './cases/takeover.ts';
import { typed } from './cases/typed.ts';
import { worker } from './cases/worker.ts';
import type { HostileCase } from './hostile-case.ts';

/** The one table: every case, in the order of the threat model's rows. */
export const cases: readonly HostileCase[] = [
  ...typed,
  ...notes,
  ...card,
  ...worker,
  ...names,
  ...takeover,
  ...clicks,
  ...guest,
  ...identity,
  ...flood,
];
