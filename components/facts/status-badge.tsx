import type { Claim } from '../../lib/dataset/types.ts';
import { statusOf } from './wording.ts';

/** How sure it is, where it is less than stated: hearsay or intention. */
export function StatusBadge({ claim }: { claim: Claim }) {
  const known = statusOf(claim);
  if (!known) return null;
  return (
    <span class="badge" data-status={known.status}>
      {known.word}
    </span>
  );
}
