import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { ParticipantCount } from '../../lib/messages/protocol.ts';
import { useAnnounce } from '../announcer.tsx';
import { Icon } from '../icons/icon.tsx';
import { ParticipantRow } from '../participant/participant-row.tsx';
import type { PageState } from './page-state.ts';
import { StepBar } from './step-bar.tsx';
import type { PageInPopup } from './use-page.ts';

interface PageParticipantsProps {
  state: Extract<PageState, { status: 'ready' }>;
  page: PageInPopup;
  look: LookUp;
}

/** The participants on the active page, in order of mention; choosing one goes to it. */
export function PageParticipants({ state, page, look }: PageParticipantsProps) {
  const announce = useAnnounce();
  const { participants } = state.overview;
  const total = participants.reduce((sum, { count }) => sum + count, 0);

  const show = async ({ participant, count }: ParticipantCount) => {
    const nth = await page.showNext(participant, count);
    if (nth === null) return;
    const found = look.participant(participant);
    const name = found ? nameOf(found) : participant;
    announce(t('page_showed', { name, nth: nth + 1, count }));
  };

  return (
    <>
      <StepBar total={total} step={state.step} look={look} go={page.step} />
      <ul class="rows">
        {participants.map((entry) => {
          const participant = look.participant(entry.participant);
          if (!participant) return null;
          const nth = state.shown?.participant === entry.participant ? state.shown.nth : null;
          return (
            <ParticipantRow
              key={entry.participant}
              participant={participant}
              look={look}
              choose={() => void show(entry)}
            >
              <span class="row-count">
                {nth === null
                  ? tn('page_mentions', entry.count)
                  : t('page_position', { nth: nth + 1, count: entry.count })}
              </span>
              <Icon name="next" />
            </ParticipantRow>
          );
        })}
      </ul>
    </>
  );
}
