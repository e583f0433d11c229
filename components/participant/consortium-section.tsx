import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Claim, Participant, Predicate } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { type MessageKey, t } from '../../lib/i18n/translate.ts';
import type { Fact } from '../facts/fact.ts';
import { FactGroups } from '../facts/fact-groups.tsx';
import { FactSentence } from '../facts/fact-sentence.tsx';
import { type OpenParticipant, ParticipantLink } from './participant-link.tsx';
import { ParticipantNames } from './participant-names.tsx';
import { Section } from './section.tsx';
import './consortium-section.css';

/** The roles in a consortium, as the picture names its branches. */
const roles: Partial<Record<Predicate, MessageKey>> = {
  consortiumMember: 'consortium_members',
  demandPartner: 'consortium_demand',
  partner: 'consortium_partners',
};

interface ConsortiumSectionProps {
  lead: Participant;
  /** What is known of the consortium, as facts about its lead. */
  facts: readonly Fact[];
  /** Id of the participant that is shown, which may be a member. */
  current: string;
  /** The claims that are newer than the page. */
  since: ReadonlySet<Claim>;
  look: LookUp;
  open: OpenParticipant;
}

/** A consortium as a small tree: the lead on top, a branch for each role below it. */
export function ConsortiumSection({
  lead,
  facts,
  current,
  since,
  look,
  open,
}: ConsortiumSectionProps) {
  return (
    <Section title={t('consortium_of', { lead: nameOf(lead) })}>
      <div class="consortium">
        <p class="consortium-lead" data-kind={lead.kind}>
          <span class="consortium-role">{t('consortium_lead')}</span>
          <ParticipantLink participant={lead} open={open} current={lead.id === current} />
        </p>
        <FactGroups facts={facts} about={lead.id} look={look} since={since}>
          {(fact) => {
            const role = roles[fact.claims[0].predicate];
            if (!role) return <FactSentence fact={fact} look={look} open={open} />;
            return (
              <>
                <span class="consortium-role">{t(role)}</span>
                <ParticipantNames participants={fact.others} open={open} current={current} />
              </>
            );
          }}
        </FactGroups>
      </div>
    </Section>
  );
}
