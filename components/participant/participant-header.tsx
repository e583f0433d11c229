import type { Ref } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf, otherNameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import { KindIcon } from '../icons/kind-icon.tsx';
import { kindNames } from './kind-names.ts';
import { PartLine } from './part-line.tsx';
import { partWordings } from './part-text.ts';
import type { OpenParticipant } from './participant-link.tsx';
import './participant-header.css';

interface ParticipantHeaderProps {
  participant: Participant;
  look: LookUp;
  open: OpenParticipant;
  /** Takes the focus when the view moves to another participant. */
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Who this is: names, kind, and the parts it has in the programme. */
export function ParticipantHeader({
  participant,
  look,
  open,
  headingRef = null,
}: ParticipantHeaderProps) {
  const other = otherNameOf(participant);
  const parts = partWordings(look.part(participant.id), look);
  return (
    <header class="participant-header" data-kind={participant.kind}>
      <p class="participant-kind">
        <KindIcon kind={participant.kind} /> {t(kindNames[participant.kind])}
      </p>
      <h1 ref={headingRef} tabIndex={-1}>
        {nameOf(participant)}{' '}
        {other && (
          <span class="participant-other-name" lang={other.lang}>
            {other.text}
          </span>
        )}
      </h1>
      {parts.length > 0 && (
        <ul class="participant-parts" aria-label={t('part_title')}>
          {parts.map((part) => (
            <PartLine key={JSON.stringify([part.key, part.values])} wording={part} open={open} />
          ))}
        </ul>
      )}
    </header>
  );
}
