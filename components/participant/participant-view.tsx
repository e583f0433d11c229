import type { ComponentChildren, Ref } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Claim, Participant } from '../../lib/dataset/types.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import { type Fact, factsAbout, factsFrom } from '../facts/fact.ts';
import { FactGroups } from '../facts/fact-groups.tsx';
import { FactSentence } from '../facts/fact-sentence.tsx';
import { ConsortiumSection } from './consortium-section.tsx';
import { ParticipantHeader } from './participant-header.tsx';
import type { OpenParticipant } from './participant-link.tsx';
import { ProgrammeStages } from './programme-stages.tsx';
import { Section } from './section.tsx';
import { intoSections } from './sections.ts';
import { StandingBox } from './standing-box.tsx';
import { datedStanding } from './team-standing.ts';
import './participant-view.css';

interface ParticipantViewProps {
  participant: Participant;
  look: LookUp;
  open: OpenParticipant;
  /** Day of the page it is read beside, `YYYY-MM-DD`; null where it is of now alone. */
  day?: string | null;
  /** Day on which it is read, `YYYY-MM-DD`, by which plans may be over; null where it is not known. */
  readOn?: string | null;
  headingRef?: Ref<HTMLHeadingElement>;
  /** Stands between what is known at a glance and the details. */
  children?: ComponentChildren;
}

/** Everything the dataset says about a participant, what a reader asks first on top. */
export function ParticipantView({
  participant,
  look,
  open,
  day = null,
  readOn = null,
  headingRef = null,
  children,
}: ParticipantViewProps) {
  const { id } = participant;
  const own = intoSections(factsAbout(look, id));
  const lead = leadOf(participant, look);
  const consortium =
    lead.id === id ? own.consortium : intoSections(factsAbout(look, lead.id)).consortium;
  const standing = datedStanding(look, id, day);
  const since = (of: string): ReadonlySet<Claim> =>
    new Set(day === null ? [] : look.changesSince(of, day).since);
  const ended = day === null ? [] : factsFrom(look.changesSince(id, day).ended, look, id);
  const list = (title: string, facts: readonly Fact[]) =>
    facts.length > 0 && (
      <Section title={title}>
        <FactGroups facts={facts} about={id} look={look} since={since(id)}>
          {(fact) => <FactSentence fact={fact} look={look} open={open} />}
        </FactGroups>
      </Section>
    );

  return (
    <article class="participant-view">
      <ParticipantHeader
        participant={participant}
        look={look}
        open={open}
        headingRef={headingRef}
      />
      {standing && <StandingBox about={id} standing={standing} readOn={readOn} look={look} />}
      {children}
      {participant.kind === 'programme' && <ProgrammeStages look={look} day={day} />}
      {consortium.length > 0 && (
        <ConsortiumSection
          lead={lead}
          facts={consortium}
          current={id}
          since={since(lead.id)}
          look={look}
          open={open}
        />
      )}
      {list(t('section_models'), own.models)}
      {list(t('section_people'), own.people)}
      {list(t('section_results'), own.results)}
      {day !== null && list(t('section_ended', { date: formatDate(day) }), ended)}
    </article>
  );
}

/**
 * The lead whose consortium is shown: the participant itself, or the one it is a body of, and of
 * several one that is still in.
 */
function leadOf(participant: Participant, look: LookUp): Participant {
  const parts = look.part(participant.id);
  if (parts.some(({ part }) => part === 'lead')) return participant;
  const leads = parts.flatMap((part) =>
    part.part === 'member' || part.part === 'demandPartner' || part.part === 'partner'
      ? (look.participant(part.lead) ?? [])
      : [],
  );
  const isStillIn = ({ id }: Participant) => look.standing(id)?.result !== 'eliminated';
  return leads.find(isStillIn) ?? leads[0] ?? participant;
}
