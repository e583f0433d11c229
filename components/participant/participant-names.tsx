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
  const separators = separatorsBehind(participants.map(nameOf));
  return participants.map((participant, index) => {
    const { held, rest } = separators[index] ?? { held: '', rest: '' };
    return (
      <Fragment key={participant.id}>
        <span class="participant-name">
          <ParticipantLink
            participant={participant}
            open={open}
            current={participant.id === current}
          />
          {held}
        </span>
        {rest}
      </Fragment>
    );
  });
}

/** What follows each name: the comma that must stay on its line, and the rest. */
function separatorsBehind(names: readonly string[]): { held: string; rest: string }[] {
  const pieces = nameList(names);
  return pieces.flatMap(({ type }, index) => {
    if (type === 'literal') return [];
    const next = pieces[index + 1];
    const separator = next?.type === 'literal' ? next.value : '';
    const held = /^\S*/u.exec(separator)?.[0] ?? '';
    return [{ held, rest: separator.slice(held.length) }];
  });
}
