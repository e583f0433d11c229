import { Fragment } from 'preact';
import { messageParts } from '../../lib/i18n/message-parts.ts';
import { StatusBadge } from '../facts/status-badge.tsx';
import type { PartWording } from './part-text.ts';
import type { OpenParticipant } from './participant-link.tsx';
import { ParticipantNames } from './participant-names.tsx';

interface PartLineProps {
  wording: PartWording;
  open: OpenParticipant;
}

/** One part in the programme, in a few words; the participants on its other side are links. */
export function PartLine({ wording: { key, values, others, claim }, open }: PartLineProps) {
  return (
    <li>
      {messageParts(key, values).map((piece, index) => (
        <Fragment key={index}>
          {piece.kind === 'slot' && piece.slot === 'other' ? (
            <ParticipantNames participants={others} open={open} />
          ) : (
            piece.text
          )}
        </Fragment>
      ))}{' '}
      {claim && <StatusBadge claim={claim} />}
    </li>
  );
}
