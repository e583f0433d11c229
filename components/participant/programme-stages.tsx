import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import { citationsOf } from '../facts/citation.ts';
import { Cites } from '../facts/cites.tsx';
import { Section } from './section.tsx';
import { stageTime } from './standing-text.ts';
import './programme-stages.css';

/** The programme's stages: what was decided, what is planned, when, and how many teams it leaves. */
export function ProgrammeStages({ look }: { look: LookUp }) {
  const { stages } = look.programme;
  const evidence = stages.flatMap((stage) => stage.evidence);
  return (
    <Section title={t('stages_title')}>
      <ol class="programme-stages">
        {stages.map((stage) => {
          const time = stageTime(stage);
          return (
            <li key={stage.id} data-status={stage.status}>
              <span class="stage-name">{nameOf(stage)}</span>{' '}
              {stage.status === 'planned' && (
                <span class="badge" data-status="planned">
                  {t('status_planned')}
                </span>
              )}
              <span class="stage-detail">
                {[
                  time,
                  stage.teamsAfter === undefined ? null : tn('stages_teams', stage.teamsAfter),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ol>
      <Cites citations={citationsOf(look.sources({ evidence }))} />
    </Section>
  );
}
