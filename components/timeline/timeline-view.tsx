import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { OpenParticipant } from '../participant/participant-link.tsx';
import { Lanes } from './lanes.tsx';
import { StageRow } from './stage-row.tsx';
import { stagesBefore, timelineOf } from './timeline.ts';
import './timeline.css';

interface TimelineViewProps {
  look: LookUp;
  open: OpenParticipant;
  /** Day of the page that is read, `YYYY-MM-DD`; null where there is none. */
  day: string | null;
}

/**
 * The programme's stages from top to bottom, a line for each team: it ends where the team fell, and
 * begins where it came in. Beside each stage the same is said in words, so that the picture is for
 * the eye alone. A team that is pointed at, or reached by key, stands out.
 */
export function TimelineView({ look, open, day }: TimelineViewProps) {
  const timeline = useMemo(() => timelineOf(look), [look]);
  const [active, setActive] = useState<string | null>(null);
  const point = ({ target }: Event) => {
    const near = target instanceof Element ? target.closest('[data-participant]') : null;
    setActive(near?.getAttribute('data-participant') ?? null);
  };
  const { stages, lanes } = timeline;
  const dayAt = day === null ? null : stagesBefore(stages, day);
  const dayRow = day !== null && dayAt !== null && (
    <li class="timeline-day">
      <Lanes lanes={lanes} at={dayAt - 1} between active={active} />
      <p>
        <time dateTime={day}>{t('timeline_day', { date: formatDate(day) })}</time>
      </p>
    </li>
  );
  return (
    <ol
      class="timeline"
      data-pointed={active !== null}
      onPointerOver={point}
      onPointerLeave={() => setActive(null)}
      onFocusIn={point}
      onFocusOut={() => setActive(null)}
    >
      {stages.map(({ stage }, at) => (
        <Fragment key={stage.id}>
          {at === dayAt && dayRow}
          <StageRow timeline={timeline} at={at} active={active} open={open} />
        </Fragment>
      ))}
      {dayAt === stages.length && dayRow}
    </ol>
  );
}
