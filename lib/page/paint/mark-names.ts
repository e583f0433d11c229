import type { ParticipantKind } from '../../detect/types.ts';

/**
 * Names under which our highlights stand in the registry, which the page can read: one a kind of
 * participant and one for the flash, none that says anything about notes (threat model, 2).
 */
export const markNames: Record<ParticipantKind, string> = {
  programme: 'k-ai-lens-programme',
  company: 'k-ai-lens-company',
  university: 'k-ai-lens-university',
  'public-body': 'k-ai-lens-public-body',
  person: 'k-ai-lens-person',
  model: 'k-ai-lens-model',
};

/** The mark that is pointed out for a moment. */
export const FLASH_NAME = 'k-ai-lens-flash';

/** Every name that we may have set, here or in an earlier life. */
export const ourNames: readonly string[] = [...Object.values(markNames), FLASH_NAME];
