import { useCallback, useEffect, useReducer } from 'preact/hooks';
import { Announcer } from '../../components/announcer.tsx';
import { Card } from '../../components/card/card.tsx';
import { cardReducer, hiddenCard } from '../../components/card/card-state.ts';
import { SelectionCard } from '../../components/card/selection-card.tsx';
import type { ArticleAddresses } from '../../components/facts/places.ts';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { FromCard } from '../../lib/messages/card-port.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { CardEntry } from '../../lib/page/hover/card-entry.ts';
import { PressGuard } from './press-guard.ts';
import { toCard } from './to-card.ts';

interface CardAppProps {
  /** The private line to the content script, proven by a redeemed nonce. */
  port: MessagePort;
  client: NotesClient;
  look: LookUp;
  addresses: ArticleAddresses;
}

/** The card and its line to the content script; says `ready` once it listens. */
export function CardApp({ port, client, look, addresses }: CardAppProps) {
  const [state, dispatch] = useReducer(cardReducer, hiddenCard);
  const post = useCallback((message: FromCard) => port.postMessage(message), [port]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const entry = new CardEntry();
    const guard = new PressGuard(window, signal);
    let field: HTMLElement | null = null;
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLElement) field = target;
      },
      { signal },
    );
    port.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        const message = toCard(data);
        if (!message) return;
        if (message.type === 'moved') guard.shut();
        else if (message.type === 'resume') field?.focus();
        else dispatch(message);
        if (message.type === 'show') entry.reset();
      },
      { signal },
    );
    port.start();
    post({ type: 'ready' });
    const root = document.documentElement;
    const onPointer = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (entry.at({ x, y })) post({ type: 'entered' });
    };
    root.addEventListener('pointerenter', onPointer, { signal });
    root.addEventListener('pointermove', onPointer, { signal, passive: true });
    root.addEventListener('pointerleave', () => entry.leave(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Tab') post({ type: 'tab' });
        // While a syllable is composed, Escape belongs to the input method.
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        post({ type: 'close' });
      },
      { signal },
    );
    return () => controller.abort();
  }, [port, post]);

  if (state.phase === 'hidden') return null;
  if (state.phase === 'composing') {
    return (
      <Announcer>
        <SelectionCard state={state} post={post} client={client} />
      </Announcer>
    );
  }
  return (
    <Announcer>
      <Card
        state={state}
        dispatch={dispatch}
        post={post}
        look={look}
        client={client}
        addresses={addresses}
      />
    </Announcer>
  );
}
