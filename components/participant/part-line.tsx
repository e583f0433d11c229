import { Fragment } from 'preact';
import type { LookUp, Part } from '../../lib/dataset/look-up.ts';
import { messageParts } from '../../lib/i18n/message-parts.ts';
import { StatusBadge } from '../facts/status-badge.tsx';
import { partWording } from './part-text.ts';
import { type OpenParticipant, ParticipantLink } from './participant-link.tsx';

interface PartLineProps {
  part: Part;
  look: LookUp;
  open: OpenParticipant;
}

/** One part in the programme, in a few words; the other side is a link. */
export function PartLine({ part, look, open }: PartLineProps) {
  const { key, values, other } = partWording(part, look);
  // One plain source is enough: hearsay is what only hearsay says.
  const surest = part.claims.find(({ status }) => status === 'stated') ?? part.claims[0];
  return (
    <li>
      {messageParts(key, values).map((piece, index) => (
        <Fragment key={index}>
          {piece.kind === 'slot' && piece.slot === 'other' && other ? (
            <ParticipantLink participant={other} open={open} />
          ) : (
            piece.text
          )}
        </Fragment>
      ))}{' '}
      {surest && <StatusBadge claim={surest} />}
    </li>
  );
}
