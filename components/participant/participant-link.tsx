import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import './participant-link.css';

/** Where a link to another participant leads: the view shows it in its own place. */
export type OpenParticipant = (id: string) => void;

interface ParticipantLinkProps {
  participant: Participant;
  open: OpenParticipant;
  /** The participant that is shown already: its name, and no link. */
  current?: boolean;
}

/** A participant's name that opens it in place; a button, since no address changes. */
export function ParticipantLink({ participant, open, current = false }: ParticipantLinkProps) {
  if (current) return <strong data-participant={participant.id}>{nameOf(participant)}</strong>;
  return (
    <button
      type="button"
      class="participant-link"
      data-participant={participant.id}
      onClick={() => open(participant.id)}
    >
      {nameOf(participant)}
    </button>
  );
}
