import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Claim, Predicate } from '../../lib/dataset/types.ts';
import { formatPeriod } from '../../lib/i18n/dates.ts';
import { joinNames, nameOf } from '../../lib/i18n/names.ts';
import { outletName } from '../../lib/i18n/outlet-name.ts';
import { postName } from '../../lib/i18n/post-name.ts';
import { type MessageKey, t } from '../../lib/i18n/translate.ts';
import type { Fact } from './fact.ts';

/** A sentence to fill: in `values`, `others` stands for the fact's other participants. */
export interface Wording {
  key: MessageKey;
  values: Readonly<Record<string, string>>;
}

/** How a predicate reads from the side of the claim's subject and of its object. */
const sentences: Record<Predicate, { subject: MessageKey; object: MessageKey }> = {
  applied: { subject: 'fact_applied', object: 'fact_applied' },
  passed: { subject: 'fact_passed', object: 'fact_passed' },
  selected: { subject: 'fact_selected', object: 'fact_selected' },
  eliminated: { subject: 'fact_eliminated', object: 'fact_eliminated' },
  consortiumMember: { subject: 'fact_memberOf', object: 'fact_members' },
  partner: { subject: 'fact_partnerOf', object: 'fact_partners' },
  demandPartner: { subject: 'fact_demandPartnerOf', object: 'fact_demandPartners' },
  parentOrganization: { subject: 'fact_parent', object: 'fact_parentOf' },
  developer: { subject: 'fact_developedBy', object: 'fact_developed' },
  worksFor: { subject: 'fact_worksFor', object: 'fact_staff' },
  adviser: { subject: 'fact_adviserOf', object: 'fact_advisers' },
  judge: { subject: 'fact_judgeOf', object: 'fact_judges' },
  host: { subject: 'fact_hostOf', object: 'fact_host' },
  consortiumDisclosure: { subject: 'fact_undisclosed', object: 'fact_undisclosed' },
  consortiumSize: { subject: 'fact_size', object: 'fact_size' },
  jobTitle: { subject: 'fact_post', object: 'fact_post' },
};

/** The sentence for a fact, said of the participant that is looked at. */
export function wordingOf(fact: Fact, look: LookUp): Wording {
  const [claim] = fact.claims;
  const stage = look.programme.stages.find(({ id }) => id === claim.object);
  const value = String(claim.value ?? '');
  return {
    key: sentences[claim.predicate][fact.side],
    values: {
      others: joinNames(fact.others.map(nameOf)),
      stage: stage ? nameOf(stage) : '',
      value: claim.predicate === 'jobTitle' ? postName(value) : value,
      title: claim.jobTitle ? postName(claim.jobTitle) : t('fact_someTitle'),
    },
  };
}

/** When the claim holds, in words; null where no source tells. */
export function timeOf({ from, until }: Claim): string | null {
  return formatPeriod(from, until);
}

/** How the source puts it, as a word; null for a plain statement. */
export function statusOf({
  status,
}: Claim): { status: 'reported' | 'planned'; word: string } | null {
  if (status === 'stated') return null;
  return { status, word: t(status === 'reported' ? 'status_reported' : 'status_planned') };
}

/** A fact as text to copy: who, what, how sure, when, and according to whom, with a digest's links. */
export function factAsText(fact: Fact, name: string, look: LookUp): string {
  const [claim] = fact.claims;
  const { key, values } = wordingOf(fact, look);
  const details = [statusOf(claim)?.word, timeOf(claim)].filter((part) => part != null);
  const sentence = t('copy_fact', { name, fact: t(key, values) });
  return [
    details.length > 0 ? `${sentence} (${details.join(', ')})` : sentence,
    ...fact.sources.flatMap(({ outlet, date, headline, links }) => [
      t('copy_source', { outlet: outletName(outlet), date, headline }),
      ...links.map((link) => `- ${outletName(link.outlet)}, ${link.date}, ${link.url}`),
    ]),
  ].join('\n');
}
