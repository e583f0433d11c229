import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Stage, StageAsTold } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import { citationsOf } from '../facts/citation.ts';
import { Cites } from '../facts/cites.tsx';
import { SinceBadge } from '../facts/since-badge.tsx';
import { Section } from './section.tsx';
import { stageTime } from './standing-text.ts';
import './programme-stages.css';

interface ProgrammeStagesProps {
  look: LookUp;
  /** Day of the page it is read beside, `YYYY-MM-DD`; null where it is of now alone. */
  day: string | null;
}

/**
 * The programme's stages: what was decided, what is planned, when, and how many teams it leaves;
 * below each the plans that were overtaken, and what a page's own day knew of it.
 */
export function ProgrammeStages({ look, day }: ProgrammeStagesProps) {
  const { stages } = look.programme;
  const then = day === null ? stages : look.stages(day);
  const evidence = stages.flatMap((stage) => stage.evidence);
  return (
    <Section title={t('stages_title')}>
      <ol class="programme-stages">
        {stages.map((stage) => {
          const known = then.find(({ id }) => id === stage.id);
          const isSince = day !== null && (!known || detailsOf(known) !== detailsOf(stage));
          return (
            <li key={stage.id} data-status={stage.status}>
              <span class="stage-name">{nameOf(stage)}</span>{' '}
              {stage.status === 'planned' && (
                <span class="badge" data-status="planned">
                  {t('status_planned')}
                </span>
              )}{' '}
              {isSince && <SinceBadge />}
              <span class="stage-detail">{detailsOf(stage)}</span>
              {plansOf(stage).map((plan) => (
                <span class="stage-detail" key={plan}>
                  {t('stages_earlier', { plan })}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      <Cites citations={citationsOf(look.sources({ evidence }))} />
    </Section>
  );
}

/** When, and how many teams it leaves, as far as it is told. */
function detailsOf(stage: StageAsTold): string {
  return [
    stageTime(stage),
    stage.teamsAfter === undefined ? null : tn('stages_teams', stage.teamsAfter),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The plans that came out otherwise, or that other sources tell otherwise, the oldest first. */
function plansOf({ earlier = [], ...stage }: Stage): string[] {
  const plans = earlier.filter(({ status }) => status === 'planned').map(detailsOf);
  return [...new Set(plans)].filter((plan) => plan !== '' && !detailsOf(stage).includes(plan));
}
