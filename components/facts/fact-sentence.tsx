import { Fragment } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { messageParts } from '../../lib/i18n/message-parts.ts';
import type { OpenParticipant } from '../participant/participant-link.tsx';
import { ParticipantNames } from '../participant/participant-names.tsx';
import type { Fact } from './fact.ts';
import { wordingOf } from './wording.ts';

interface FactSentenceProps {
  fact: Fact;
  look: LookUp;
  open: OpenParticipant;
}

/** A fact in words; the participants in it are links. */
export function FactSentence({ fact, look, open }: FactSentenceProps) {
  const { key, values } = wordingOf(fact, look);
  return messageParts(key, values).map((part, index) => (
    <Fragment key={index}>
      {part.kind === 'slot' && part.slot === 'others' ? (
        <ParticipantNames participants={fact.others} open={open} />
      ) : (
        part.text
      )}
    </Fragment>
  ));
}
