import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { ParticipantCount } from '../../lib/messages/protocol.ts';
import { useAnnounce } from '../announcer.tsx';
import { Empty } from '../empty.tsx';
import { Icon } from '../icons/icon.tsx';
import { ParticipantRow } from '../participant/participant-row.tsx';
import type { PageInPopup } from './use-page.ts';

/** The participants on the active page, in order of mention; choosing one goes to it. */
export function PagePanel({ page, look }: { page: PageInPopup; look: LookUp }) {
  const announce = useAnnounce();
  const { state } = page;
  switch (state.status) {
    case 'loading':
      return <Empty title={t('page_loading')} />;
    case 'uncovered':
      return (
        <Empty title={t('page_uncovered')}>
          <p>{t('page_uncoveredHelp')}</p>
        </Empty>
      );
    case 'silent':
      return (
        <Empty title={t('page_silent')}>
          <p>{t('page_silentHelp')}</p>
        </Empty>
      );
    case 'ready':
      break;
  }
  const { participants } = state.overview;
  if (participants.length === 0) {
    return (
      <Empty title={t('page_empty')}>
        <p>{t('page_emptyHelp')}</p>
      </Empty>
    );
  }

  const show = async ({ participant, count }: ParticipantCount) => {
    const nth = await page.showNext(participant, count);
    if (nth === null) return;
    const found = look.participant(participant);
    const name = found ? nameOf(found) : participant;
    announce(t('page_showed', { name, nth: nth + 1, count }));
  };

  return (
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
  );
}
