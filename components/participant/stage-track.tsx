import type { Standing } from '../../lib/dataset/look-up.ts';
import type { Stage } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { type MessageKey, t } from '../../lib/i18n/translate.ts';
import { isOnTrack, type TrackMark, trackMarks } from './track-marks.ts';
import './stage-track.css';

const words: Record<TrackMark, MessageKey> = {
  applied: 'track_applied',
  passed: 'track_passed',
  out: 'track_out',
  absent: 'track_absent',
  ahead: 'track_ahead',
};

interface StageTrackProps {
  stages: readonly Stage[];
  /** The team's results, in the order of the stages. */
  path: readonly Standing[];
}

/** The programme's stages in a row, each with the number of teams it leaves, and where this one is. */
export function StageTrack({ stages, path }: StageTrackProps) {
  const marks = trackMarks(stages, path);
  return (
    <ol class="stage-track" aria-label={t('track_title')}>
      {stages.map((stage, index) => {
        if (!isOnTrack(stage, path)) return null;
        const mark = marks[index] ?? 'absent';
        const name = nameOf(stage);
        const label = t(words[mark], { stage: name });
        return (
          <li key={stage.id} data-mark={mark} title={label}>
            <span class="stage-dot" aria-hidden="true">
              {mark === 'out' ? '×' : (stage.teamsAfter ?? '✓')}
            </span>
            <span class="visually-hidden">{label}</span>
          </li>
        );
      })}
    </ol>
  );
}
