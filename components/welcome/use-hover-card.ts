import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import {
  away,
  dueAt,
  type Hover,
  type HoverEvent,
  hover,
  shownMark,
} from '../../lib/page/hover/hover.ts';
import { isOnWayToCard } from '../../lib/page/hover/way-to-card.ts';
import { place } from '../../lib/page/placement/place.ts';

const WIDTH = 384;
/** Lower than on pages: the words around it should stay to be seen. */
const HEIGHT = 340;
const none = { left: 0, top: 0, right: 0, bottom: 0 };

/** A name on the page whose card can be opened, and whom the card is about. */
interface Shown {
  element: HTMLElement;
  participant: string;
}

type State = Hover<HTMLElement>;

const reducer = (state: State, event: HoverEvent<HTMLElement>): State => hover(state, event);

const markAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;

/** A card over a text of our own, with the times, ways and places of the cards on pages. */
export function useHoverCard(card: RefObject<HTMLElement | null>) {
  const [state, dispatch] = useReducer(reducer, away as State);
  const [walked, setWalked] = useState<string | null>(null);
  const [style, setStyle] = useState<Record<string, string> | null>(null);
  const element = shownMark(state);
  const shown: Shown | null = element && {
    element,
    participant: walked ?? element.dataset.mention ?? '',
  };

  useEffect(() => {
    const due = dueAt(state);
    if (due === null) return;
    const timer = setTimeout(
      () => dispatch({ type: 'tick', at: Math.max(due, performance.now()) }),
      Math.max(0, due - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    const ending = new AbortController();
    const onKey = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) dispatch({ type: 'dismiss' });
    };
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  useLayoutEffect(() => {
    if (!element) setWalked(null);
    const height = card.current?.scrollHeight;
    if (!element || height === undefined) return setStyle(null);
    const { clientWidth, clientHeight } = document.documentElement;
    const found = place({
      mention: [...element.getClientRects()],
      line: 0,
      viewport: { width: clientWidth, height: clientHeight },
      unsafe: none,
      wanted: { width: WIDTH, height: Math.min(height + 2, HEIGHT) },
      previous: null,
    });
    setStyle(
      found && {
        left: `${found.left}px`,
        top: `${found.top}px`,
        width: `${found.width}px`,
        height: `${found.height}px`,
      },
    );
  }, [element, walked, card]);

  const handlers = {
    onPointerMove(event: PointerEvent) {
      if (event.pointerType === 'touch') return;
      if (card.current?.contains(event.target as Node)) return dispatch({ type: 'enter-card' });
      const point = { x: event.clientX, y: event.clientY };
      const [from, box] = [element?.getBoundingClientRect(), card.current?.getBoundingClientRect()];
      dispatch({
        type: 'move',
        at: event.timeStamp,
        point,
        over: markAt(event.target),
        pressed: event.buttons !== 0,
        towardCard: Boolean(
          from &&
            box &&
            isOnWayToCard({ x: from.left + from.width / 2, y: from.bottom }, point, box),
        ),
      });
    },
    onPointerLeave: ({ timeStamp }: PointerEvent) =>
      dispatch({ type: 'leave-page', at: timeStamp }),
  };

  return {
    shown,
    placement: style,
    handlers,
    close: () => {
      dispatch({ type: 'dismiss' });
      element?.focus();
    },
    /** Opens the card of a name, or has it walk on to another participant. */
    open(mark: HTMLElement, participant: string | null = null) {
      setWalked(participant);
      dispatch({ type: 'tap', over: mark });
    },
  };
}
