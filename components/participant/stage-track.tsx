import type { Standing } from '../../lib/dataset/look-up.ts';
import type { Stage } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import './stage-track.css';

type Mark = 'passed' | 'out' | 'ahead' | 'over';

/** How a stage lies to the team's last result: behind it, where it fell, ahead, or past its fall. */
function markOf(index: number, at: number, { result }: Standing): Mark {
  if (index < at) return 'passed';
  if (index === at) return result === 'eliminated' ? 'out' : 'passed';
  return result === 'eliminated' ? 'over' : 'ahead';
}

const words = {
  passed: 'track_passed',
  out: 'track_out',
  ahead: 'track_ahead',
  over: 'track_over',
} as const;

interface StageTrackProps {
  stages: readonly Stage[];
  standing: Standing;
}

/** The programme's stages in a row, each with the number of teams it leaves, and where this one is. */
export function StageTrack({ stages, standing }: StageTrackProps) {
  const at = stages.findIndex(({ id }) => id === standing.stage.id);
  return (
    <ol class="stage-track" aria-label={t('track_title')}>
      {stages.map((stage, index) => {
        const mark = markOf(index, at, standing);
        const teams = stage.teamsAfter;
        const name = nameOf(stage);
        const label = t(words[mark], { stage: name });
        return (
          <li key={stage.id} data-mark={mark} title={label}>
            <span class="stage-dot" data-bare={teams === undefined} aria-hidden="true">
              {mark === 'out' ? '×' : (teams ?? '')}
            </span>
            <span class="visually-hidden">{label}</span>
          </li>
        );
      })}
    </ol>
  );
}
