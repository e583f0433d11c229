import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { useAnnounce } from '../announcer.tsx';
import type { CardState } from './card-state.ts';

type Shown = Extract<CardState, { phase: 'shown' }>;
type Heading = RefObject<HTMLHeadingElement | null>;

/** Each move inside the card starts on top, with the focus on the new name if it was in the card. */
export function useMoves({ turn, trail }: Shown, heading: Heading): void {
  const steps = useRef({ turn, length: trail.length });
  useLayoutEffect(() => {
    const moved = steps.current.turn === turn && steps.current.length !== trail.length;
    steps.current = { turn, length: trail.length };
    heading.current?.closest('.card-scroll')?.scrollTo(0, 0);
    if (moved) heading.current?.focus();
  }, [turn, trail.length, heading]);
}

/**
 * A card that a key opened takes the focus to its name, which a screen reader reads, and says which
 * of the page's mentions it stands beside.
 */
export function useStep({ mention: { step }, turn }: Shown, heading: Heading): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!step) return;
    heading.current?.focus();
    announce(t('card_step', { nth: step.nth + 1, count: step.total }));
  }, [turn]);
}
