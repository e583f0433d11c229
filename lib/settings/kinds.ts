import type { ParticipantKind } from '../detect/types.ts';

/** Every kind of participant that a reader can leave unmarked. */
export const allKinds = [
  'programme',
  'company',
  'university',
  'public-body',
  'person',
  'model',
] as const satisfies readonly ParticipantKind[];
