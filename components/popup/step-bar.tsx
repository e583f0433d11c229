import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { Step } from '../../lib/messages/protocol.ts';
import { useAnnounce } from '../announcer.tsx';
import { Icon } from '../icons/icon.tsx';
import './step-bar.css';

interface StepBarProps {
  /** Mentions on the page. */
  total: number;
  step: Step | null;
  look: LookUp;
  go: (by: 1 | -1) => Promise<Step | null>;
}

/** Goes through all mentions of the page in its order. */
export function StepBar({ total, step, look, go }: StepBarProps) {
  const announce = useAnnounce();
  const press = async (by: 1 | -1) => {
    const found = await go(by);
    if (!found) return;
    const { nth, total: count } = found;
    announce(t('page_stepped', { name: nameIn(found, look), nth: nth + 1, count }));
  };
  return (
    <div class="step-bar">
      <p>
        {step ? (
          <>
            <strong>{nameIn(step, look)}</strong>{' '}
            {t('page_position', { nth: step.nth + 1, count: step.total })}
          </>
        ) : (
          tn('page_allMentions', total)
        )}
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={t('page_previous')}
        title={t('page_previous')}
        onClick={() => void press(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('page_next')}
        title={t('page_next')}
        onClick={() => void press(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

function nameIn({ participant }: Step, look: LookUp): string {
  const found = look.participant(participant);
  return found ? nameOf(found) : participant;
}
