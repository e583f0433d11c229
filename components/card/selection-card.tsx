import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { FromCard } from '../../lib/messages/card-port.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { Icon } from '../icons/icon.tsx';
import { Composer } from '../notes/composer.tsx';
import type { CardState } from './card-state.ts';
import { useWantedHeight } from './use-wanted-height.ts';
import './card.css';

interface SelectionCardProps {
  state: Extract<CardState, { phase: 'composing' }>;
  post: (message: FromCard) => void;
  client: NotesClient;
}

/** The card beside text that the reader selected: the text, and a field for a note on it. */
export function SelectionCard({ state: { selection, turn }, post, client }: SelectionCardProps) {
  const frame = useRef<HTMLElement>(null);
  useWantedHeight(frame, (height) => post({ type: 'size', height }));
  // Opened to write: it stays until it is closed, or the note is saved and the focus gone.
  const [unsaved, setUnsaved] = useState(false);
  const [focused, setFocused] = useState(true);
  const editing = unsaved || focused;
  useEffect(() => post({ type: 'editing', editing }), [post, editing]);

  return (
    <main
      class="card"
      ref={frame}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <nav class="card-bar" aria-label={t('card_bar')}>
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
      <section class="card-scroll" aria-label={t('selection_title')}>
        <div class="card-content selection-card">
          <h1>{t('selection_title')}</h1>
          <blockquote lang="ko">{selection.surface}</blockquote>
        </div>
      </section>
      <footer class="card-foot">
        <Composer
          key={turn}
          client={client}
          participant={null}
          page={selection.page}
          anchor={selection.anchor}
          onUnsaved={setUnsaved}
          autoFocus={true}
        />
      </footer>
    </main>
  );
}
