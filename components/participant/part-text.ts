import type { LookUp, Part } from '../../lib/dataset/look-up.ts';
import type { Claim, Participant } from '../../lib/dataset/types.ts';
import { joinNames, nameOf } from '../../lib/i18n/names.ts';
import { postName } from '../../lib/i18n/post-name.ts';
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

/** Parts to be said in one: the message, its values, and the participants on their other side. */
export interface PartWording {
  key: MessageKey;
  values: { other: string; title: string };
  others: readonly Participant[];
  /** The surest claim behind it; none for what the dataset's form says. */
  claim: Claim | null;
}

/** A participant's parts in words, the weightiest first; parts alike but for their other side are one. */
export function partWordings(parts: readonly Part[], look: LookUp): PartWording[] {
  const alike = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const key = JSON.stringify([part.part, titleOf(part), surest(part)?.status]);
    const known = alike.get(key);
    alike.set(key, known ? [...known, part] : [part]);
  }
  return [...alike.values()].map(([first, ...rest]) => {
    const others = [first, ...rest].flatMap((part) => {
      const side = otherSideOf(part);
      const participant = side === null ? null : look.participant(side);
      return participant ? [participant] : [];
    });
    return {
      key: phrases[first.part],
      values: { other: joinNames(others.map(nameOf)), title: titleOf(first) },
      others,
      claim: surest(first),
    };
  });
}

/** The weightiest part of a participant in a few words; null for who has none. */
export function firstPartText({ id }: Participant, look: LookUp): string | null {
  const [first] = partWordings(look.part(id), look);
  return first ? t(first.key, first.values) : null;
}

/** One plain source is enough: hearsay is what only hearsay says. */
function surest({ claims }: Part): Claim | null {
  return claims.find(({ status }) => status === 'stated') ?? claims[0] ?? null;
}

function titleOf(part: Part): string {
  const hasTitle = part.part === 'officer' || part.part === 'post';
  if (!hasTitle) return '';
  return part.jobTitle === null ? t('fact_someTitle') : postName(part.jobTitle);
}
