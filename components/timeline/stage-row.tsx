import type { Participant } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { type MessageKey, t, tn } from '../../lib/i18n/translate.ts';
import type { OpenParticipant } from '../participant/participant-link.tsx';
import { ParticipantNames } from '../participant/participant-names.tsx';
import { stageTime } from '../participant/standing-text.ts';
import { Lanes } from './lanes.tsx';
import type { Timeline } from './timeline.ts';

interface StageRowProps {
  timeline: Timeline;
  at: number;
  active: string | null;
  open: OpenParticipant;
}

/** One stage: when, how many teams it leaves, who fell, who came in, and who is left so far. */
export function StageRow({ timeline, at, active, open }: StageRowProps) {
  const { stages, lanes, remaining } = timeline;
  const row = stages[at];
  if (!row) return null;
  const { stage, fallen, unnamed, joined } = row;
  const details = [
    stageTime(stage),
    stage.teamsAfter === undefined ? null : tn('stages_teams', stage.teamsAfter),
  ].filter((part) => part !== null);
  const teams = (label: MessageKey, named: readonly Participant[], more = 0) =>
    named.length + more > 0 && (
      <p>
        <span class="timeline-label">{t(label)}</span>{' '}
        <ParticipantNames participants={named} open={open} />
        {more > 0 && <span class="timeline-unnamed"> {tn('timeline_unnamed', more)}</span>}
      </p>
    );
  return (
    <li data-status={stage.status}>
      <Lanes lanes={lanes} at={at} active={active} />
      <div class="timeline-text">
        <p>
          <span class="stage-name">{nameOf(stage)}</span>{' '}
          {stage.status === 'planned' && (
            <span class="badge" data-status="planned">
              {t('status_planned')}
            </span>
          )}
          <span class="timeline-detail">{details.join(' · ')}</span>
        </p>
        {teams('timeline_joined', joined)}
        {teams('timeline_fallen', fallen, unnamed)}
        {at === remaining.at && teams('timeline_remaining', remaining.teams)}
      </div>
    </li>
  );
}
