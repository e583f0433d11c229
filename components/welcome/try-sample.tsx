import { useMemo, useRef } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Mention } from '../../lib/detect/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import '../design/sample-mark.css';
import { ParticipantView } from '../participant/participant-view.tsx';
import { intoRuns } from './into-runs.ts';
import { useHoverCard } from './use-hover-card.ts';
import './try-sample.css';

interface TrySampleProps {
  detect: (text: string) => Mention[];
  look: LookUp;
}

/**
 * A few lines of news in which the names that the detector finds open their cards as on a page. They
 * are buttons here: this text is ours.
 */
export function TrySample({ detect, look }: TrySampleProps) {
  const text = t('welcome_sample');
  const runs = useMemo(() => intoRuns(text, detect(text)), [text, detect]);
  const card = useRef<HTMLElement>(null);
  const { shown, placement, handlers, close, open } = useHoverCard(card);
  const participant = shown && look.participant(shown.participant);

  return (
    <div class="try">
      <article class="try-article" {...handlers}>
        <h3>{t('welcome_headline')}</h3>
        <p>
          {runs.map(({ text: run, mention, start }) => {
            const kind = mention && look.participant(mention.participant)?.kind;
            if (!mention || !kind) return run;
            return (
              <button
                key={start}
                type="button"
                class="try-mark"
                data-kind={kind}
                data-mention={mention.participant}
                aria-expanded={shown?.element.dataset.start === String(start)}
                data-start={start}
                onClick={(event) => open(event.currentTarget)}
              >
                <span class="sample-mark">{run}</span>
              </button>
            );
          })}
        </p>
      </article>
      {participant && (
        <aside
          ref={card}
          class="try-card"
          style={placement ?? { visibility: 'hidden' }}
          aria-label={t('card_content')}
          {...handlers}
        >
          <ParticipantView
            key={participant.id}
            participant={participant}
            look={look}
            open={(id) => open(shown.element, id)}
          />
          <button type="button" class="button" data-look="line" onClick={close}>
            {t('card_close')}
          </button>
        </aside>
      )}
    </div>
  );
}
