import { Fragment } from 'preact';
import type { Participant } from '../../lib/dataset/types.ts';
import { nameList, nameOf } from '../../lib/i18n/names.ts';
import { type OpenParticipant, ParticipantLink } from './participant-link.tsx';

interface ParticipantNamesProps {
  participants: readonly Participant[];
  open: OpenParticipant;
  /** Id of the participant that is shown already. */
  current?: string;
}

/** Participants in a row, as a sentence lists them, each a link. */
export function ParticipantNames({ participants, open, current }: ParticipantNamesProps) {
  const rest = [...participants];
  return nameList(participants.map(nameOf)).map(({ type, value }, index) => {
    const participant = type === 'element' ? rest.shift() : undefined;
    return (
      <Fragment key={index}>
        {participant ? (
          <ParticipantLink
            participant={participant}
            open={open}
            current={participant.id === current}
          />
        ) : (
          value
        )}
      </Fragment>
    );
  });
}
