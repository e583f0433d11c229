import type { ComponentChildren } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import { KindIcon } from '../icons/kind-icon.tsx';
import { kindNames } from './kind-names.ts';
import { firstPartText } from './part-text.ts';
import { resultText } from './standing-text.ts';
import './participant-row.css';

interface ParticipantRowProps {
  participant: Participant;
  look: LookUp;
  choose: () => void;
  /** Stands at the row's end. */
  children?: ComponentChildren;
}

/** A team's last result, or the part that another participant has in the programme. */
function rowText(participant: Participant, look: LookUp): string | null {
  const standing = look.standing(participant.id);
  return standing ? resultText(standing) : firstPartText(participant, look);
}

/** A participant in a list: kind, name, and where it stands or what its part is. */
export function ParticipantRow({ participant, look, choose, children }: ParticipantRowProps) {
  return (
    <li>
      <button type="button" class="row" data-participant={participant.id} onClick={choose}>
        <KindIcon kind={participant.kind} size={20} />
        <span class="visually-hidden">{t(kindNames[participant.kind])}</span>
        <span class="row-text">
          <span class="row-name">{nameOf(participant)}</span>
          <span class="row-part">{rowText(participant, look)}</span>
        </span>
        {children}
      </button>
    </li>
  );
}
