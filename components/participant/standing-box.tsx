import type { LookUp } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import { StatusBadge } from '../facts/status-badge.tsx';
import { StageTrack } from './stage-track.tsx';
import { nextStageText, resultText } from './standing-text.ts';
import type { TeamStanding } from './team-standing.ts';
import './standing-box.css';

interface StandingBoxProps {
  /** Id of the participant that is shown; the standing may be its team's. */
  about: string;
  found: TeamStanding;
  look: LookUp;
}

/** Where a team stands, since when, what comes next, and as of which day that is known. */
export function StandingBox({ about, found: { team, standing }, look }: StandingBoxProps) {
  const result = resultText(standing);
  return (
    <section class="standing" data-result={standing.result} aria-label={t('standing_title')}>
      <p class="standing-result">
        {team.id === about ? result : t('standing_ofTeam', { team: nameOf(team), result })}{' '}
        <StatusBadge claim={standing.claim} />
        {standing.date && (
          <time class="standing-date" dateTime={standing.date}>
            {formatDate(standing.date)}
          </time>
        )}
      </p>
      <StageTrack stages={look.programme.stages} path={look.path(team.id)} />
      {standing.next && <p class="standing-next">{nextStageText(standing.next)}</p>}
      <p class="standing-as-of">{t('standing_asOf', { date: formatDate(look.asOf) })}</p>
    </section>
  );
}
