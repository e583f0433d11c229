import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { ParticipantKind } from '../../lib/detect/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { SearchField } from '../controls/search-field.tsx';
import { type ArticleAddresses, onNoPage, PlacesProvider } from '../facts/places.ts';
import { useAddresses } from '../facts/use-addresses.ts';
import { Icon } from '../icons/icon.tsx';
import { findParticipants, participantFinder } from '../participant/find-participants.ts';
import { kindNames } from '../participant/kind-names.ts';
import { ParticipantRow } from '../participant/participant-row.tsx';
import { ParticipantView } from '../participant/participant-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import './directory-panel.css';

const order = Object.keys(kindNames) as ParticipantKind[];

interface DirectoryPanelProps {
  look: LookUp;
  addresses: ArticleAddresses;
  /** Day of the page that is read, `YYYY-MM-DD`; null where there is none. */
  day: string | null;
  /** Today in Korea, `YYYY-MM-DD`. */
  today: string | null;
}

/** All participants by kind, each with everything that is known of it. */
export function DirectoryPanel({ look, addresses, day, today }: DirectoryPanelProps) {
  const { addressOf } = useAddresses(look, addresses);
  const [query, setQuery] = useState('');
  const find = useMemo(() => participantFinder(look), [look]);
  const [open, setOpen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const participant = open === null ? null : look.participant(open);
  useEffect(() => {
    if (open !== null) heading.current?.focus();
  }, [open]);

  if (participant) {
    return (
      <PlacesProvider value={onNoPage(addressOf)}>
        <div class="directory-entry">
          <button type="button" class="button" data-look="quiet" onClick={() => setOpen(null)}>
            <Icon name="back" />
            {t('directory_back')}
          </button>
          <ParticipantView
            key={participant.id}
            participant={participant}
            look={look}
            open={setOpen}
            readOn={today}
            headingRef={heading}
          />
        </div>
      </PlacesProvider>
    );
  }

  const found = findParticipants(query, look, find);
  return (
    <div class="directory">
      <SearchField label={t('directory_search')} value={query} onInput={setQuery} />
      {query === '' && (
        <details class="directory-timeline" open>
          <summary>{t('timeline_title')}</summary>
          <TimelineView look={look} open={setOpen} day={day} />
        </details>
      )}
      {found.length === 0 && <p role="status">{t('directory_noneFound')}</p>}
      {order.map((kind) => {
        const ofKind = found.filter((entry) => entry.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} aria-label={t(kindNames[kind])}>
            <h2>{t(kindNames[kind])}</h2>
            <ul class="rows">
              {ofKind.map((entry) => (
                <ParticipantRow
                  key={entry.id}
                  participant={entry}
                  look={look}
                  choose={() => setOpen(entry.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
