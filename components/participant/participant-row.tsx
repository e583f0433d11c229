import type { ComponentChildren } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import { KindIcon } from '../icons/kind-icon.tsx';
import { kindNames } from './kind-names.ts';
import { firstPartText } from './part-text.ts';
import './participant-row.css';

interface ParticipantRowProps {
  participant: Participant;
  look: LookUp;
  choose: () => void;
  /** Stands at the row's end. */
  children?: ComponentChildren;
}

/** A participant in a list: kind, name, and its part in the programme. */
export function ParticipantRow({ participant, look, choose, children }: ParticipantRowProps) {
  return (
    <li>
      <button type="button" class="row" data-participant={participant.id} onClick={choose}>
        <KindIcon kind={participant.kind} size={20} />
        <span class="visually-hidden">{t(kindNames[participant.kind])}</span>
        <span class="row-text">
          <span class="row-name">{nameOf(participant)}</span>
          <span class="row-part">{firstPartText(participant, look)}</span>
        </span>
        {children}
      </button>
    </li>
  );
}
