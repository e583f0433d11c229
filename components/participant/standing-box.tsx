import type { LookUp } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import { SinceBadge } from '../facts/since-badge.tsx';
import { StatusBadge } from '../facts/status-badge.tsx';
import { StageTrack } from './stage-track.tsx';
import { nextStageText, resultText } from './standing-text.ts';
import type { DatedStanding, TeamStanding } from './team-standing.ts';
import './standing-box.css';

interface StandingBoxProps {
  /** Id of the participant that is shown; the standing may be its team's. */
  about: string;
  standing: DatedStanding;
  /** Day on which it is read, `YYYY-MM-DD`; null where it is not known. */
  readOn: string | null;
  look: LookUp;
}

/**
 * Where a team stood on the page's day, if that was elsewhere; then where it stands, since when,
 * what comes next, and as of which day that is known.
 */
export function StandingBox({ about, standing: { now, earlier }, readOn, look }: StandingBoxProps) {
  const { team, standing } = now;
  return (
    <section class="standing" data-result={standing.result} aria-label={t('standing_title')}>
      {earlier && (
        <p class="standing-then">
          {earlier.found ? (
            <>
              {resultOf(earlier.found, about)} <StatusBadge claim={earlier.found.standing.claim} />
            </>
          ) : (
            t('standing_noneThen')
          )}{' '}
          <time class="standing-date" dateTime={earlier.day}>
            {t('standing_then', { date: formatDate(earlier.day) })}
          </time>
          {earlier.found?.standing.next && (
            <span class="standing-next">{nextStageText(earlier.found.standing.next)}</span>
          )}
        </p>
      )}
      <p class="standing-result">
        {earlier && <SinceBadge />} {resultOf(now, about)} <StatusBadge claim={standing.claim} />{' '}
        {standing.date && (
          <time class="standing-date" dateTime={standing.date}>
            {formatDate(standing.date)}
          </time>
        )}
      </p>
      <StageTrack stages={look.programme.stages} path={look.path(team.id)} />
      {standing.next && <p class="standing-next">{nextStageText(standing.next, readOn)}</p>}
      <p class="standing-as-of">{t('standing_asOf', { date: formatDate(look.asOf) })}</p>
    </section>
  );
}

function resultOf({ team, standing }: TeamStanding, about: string): string {
  const result = resultText(standing);
  return team.id === about ? result : t('standing_ofTeam', { team: nameOf(team), result });
}
