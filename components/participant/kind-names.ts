import type { ParticipantKind } from '../../lib/detect/types.ts';
import type { MessageKey } from '../../lib/i18n/translate.ts';

/** The word for each kind of participant. */
export const kindNames: Record<ParticipantKind, MessageKey> = {
  programme: 'kind_programme',
  company: 'kind_company',
  university: 'kind_university',
  'public-body': 'kind_publicBody',
  person: 'kind_person',
  model: 'kind_model',
};
