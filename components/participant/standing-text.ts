import type { Standing } from '../../lib/dataset/look-up.ts';
import type { Stage, StageAsTold, StagePredicate } from '../../lib/dataset/types.ts';
import { formatDate, formatPeriod } from '../../lib/i18n/dates.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { type MessageKey, t } from '../../lib/i18n/translate.ts';

const phrases: Record<StagePredicate, MessageKey> = {
  applied: 'fact_applied',
  passed: 'fact_passed',
  selected: 'fact_selected',
  eliminated: 'fact_eliminated',
};

/** A team's result in a few words: `서면평가 통과`. */
export function resultText({ result, stage }: Standing): string {
  return t(phrases[result], { stage: nameOf(stage) });
}

const thirds = {
  early: 'within_early',
  mid: 'within_mid',
  late: 'within_late',
} as const satisfies Record<NonNullable<Stage['within']>, MessageKey>;

/** When a stage is or was, as exactly as its source says: `8월 초`; null where none says. */
export function stageTime({ from, until, within }: StageAsTold): string | null {
  if (from !== undefined && within !== undefined) {
    return t(thirds[within], { month: formatDate(from) });
  }
  return formatPeriod(from, until);
}

/**
 * The planned stage that comes next, and when.
 *
 * @param readOn day on which that is read (`YYYY-MM-DD`), by which the plan's time may be over
 */
export function nextStageText(stage: Stage, readOn: string | null = null): string {
  const time = stageTime(stage);
  if (time === null) return t('standing_next', { stage: nameOf(stage) });
  const date = stage.until ?? stage.from ?? '';
  const isOver = readOn !== null && readOn.slice(0, date.length) > date;
  return t(isOver ? 'standing_nextOver' : 'standing_nextAt', { stage: nameOf(stage), time });
}
