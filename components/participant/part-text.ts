import type { LookUp, Part } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { type MessageKey, t } from '../../lib/i18n/translate.ts';
import { otherSideOf } from './other-side.ts';

/** What a part is called; `{other}` is its other side, `{title}` a post. */
const phrases: Record<Part['part'], MessageKey> = {
  programme: 'part_programme',
  host: 'part_host',
  lead: 'part_lead',
  member: 'part_member',
  demandPartner: 'part_demandPartner',
  partner: 'part_partner',
  parent: 'part_parent',
  model: 'part_model',
  officer: 'part_officer',
  adviser: 'part_adviser',
  judge: 'part_judge',
  post: 'part_post',
};

/** A part to be said: the message, its values, and the participant on its other side. */
export interface PartWording {
  key: MessageKey;
  values: { other: string; title: string };
  other: Participant | null;
}

export function partWording(part: Part, look: LookUp): PartWording {
  const side = otherSideOf(part);
  const other = side === null ? null : look.participant(side);
  const hasTitle = part.part === 'officer' || part.part === 'post';
  const title = hasTitle ? (part.jobTitle ?? t('fact_someTitle')) : '';
  return { key: phrases[part.part], values: { other: other ? nameOf(other) : '', title }, other };
}

/** The weightiest part of a participant in a few words; null for who has none. */
export function firstPartText({ id }: Participant, look: LookUp): string | null {
  const [first] = look.part(id);
  if (!first) return null;
  const { key, values } = partWording(first, look);
  return t(key, values);
}
