import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { FromCard } from '../../lib/messages/card-port.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { type ArticleAddresses, PlacesProvider } from '../facts/places.ts';
import { Icon } from '../icons/icon.tsx';
import { Composer } from '../notes/composer.tsx';
import { ParticipantNotes } from '../notes/participant-notes.tsx';
import { ParticipantView } from '../participant/participant-view.tsx';
import { ageNotice, dayOf, pageDay } from './age-notice.ts';
import { type CardEvent, type CardState, shownParticipant } from './card-state.ts';
import { useFocusTrap } from './use-focus-trap.ts';
import { useMoves, useStep } from './use-moves.ts';
import { usePlaces } from './use-places.ts';
import { useWantedHeight } from './use-wanted-height.ts';
import './card.css';

interface CardProps {
  state: Extract<CardState, { phase: 'shown' }>;
  dispatch: (event: CardEvent) => void;
  /** Tells the content script. */
  post: (message: FromCard) => void;
  look: LookUp;
  client: NotesClient;
  addresses: ArticleAddresses;
}

/** The card beside a mention: who this is, according to whom, and the reader's notes. */
export function Card({ state, dispatch, post, look, client, addresses }: CardProps) {
  const { mention, trail, pinned } = state;
  const participant = look.participant(shownParticipant(state));
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useWantedHeight(frame, (height) => post({ type: 'size', height }));
  useMoves(state, heading);
  useStep(state, heading);
  useFocusTrap(frame, pinned);
  const places = usePlaces({ state, post, look, addresses });

  const [unsaved, setUnsaved] = useState(false);
  const [focused, setFocused] = useState(false);
  const editing = unsaved || focused;
  useEffect(() => post({ type: 'editing', editing }), [post, editing]);

  const setPinned = (next: boolean) => {
    dispatch({ type: 'pin', pinned: next });
    post({ type: 'pin', pinned: next });
  };
  const open = useCallback((id: string) => dispatch({ type: 'open', participant: id }), [dispatch]);
  const previous = trail.length > 1 ? look.participant(trail[trail.length - 2] ?? '') : null;
  const notice = ageNotice(mention.page, look.asOf);

  return (
    <main
      class="card"
      ref={frame}
      onFocusIn={(event) => setFocused(isField(event.target))}
      onFocusOut={() => setFocused(false)}
    >
      <nav class="card-bar" aria-label={t('card_bar')}>
        {previous && (
          <button
            type="button"
            class="button card-back"
            data-look="quiet"
            onClick={() => dispatch({ type: 'back' })}
          >
            <Icon name="back" />
            {nameOf(previous)}
          </button>
        )}
        <button
          type="button"
          class="icon-button card-pin"
          aria-pressed={pinned}
          aria-label={t('card_pin')}
          title={t(pinned ? 'card_unpin' : 'card_pin')}
          onClick={() => setPinned(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <button
          type="button"
          class="icon-button card-close"
          aria-label={t('card_close')}
          title={t('card_close')}
          onClick={() => post({ type: 'close' })}
        >
          <Icon name="close" />
        </button>
      </nav>
      <section class="card-scroll" aria-label={t('card_content')}>
        <PlacesProvider value={places}>
          <div class="card-content">
            {participant ? (
              <ParticipantView
                key={participant.id}
                participant={participant}
                look={look}
                open={open}
                day={pageDay(mention.page, look.asOf)}
                readOn={dayOf(mention.page)}
                headingRef={heading}
              >
                {notice && <p class="notice">{notice}</p>}
                <ParticipantNotes
                  client={client}
                  participant={participant.id}
                  url={mention.page.url}
                />
              </ParticipantView>
            ) : (
              <header class="participant-header">
                <h1>{mention.surface}</h1>
                <p>{t('card_unknown')}</p>
              </header>
            )}
          </div>
        </PlacesProvider>
      </section>
      {participant && (
        <footer class="card-foot">
          <Composer
            key={`${state.turn} ${participant.id}`}
            client={client}
            participant={{ id: participant.id, name: nameOf(participant) }}
            page={mention.page}
            anchor={trail.length === 1 ? mention.anchor : null}
            onUnsaved={setUnsaved}
          />
        </footer>
      )}
    </main>
  );
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;
