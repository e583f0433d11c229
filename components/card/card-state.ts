import type { ToCard } from '../../lib/messages/card-port.ts';

type Compose = Extract<ToCard, { type: 'compose' }>;
type Show = Extract<ToCard, { type: 'show' }>;

/** What the card is doing. */
export type CardState =
  /** Nothing to show. */
  | { phase: 'hidden' }
  | {
      phase: 'shown';
      mention: Show;
      /** The participants walked through, from the mention's to the one that is shown. */
      trail: readonly [string, ...string[]];
      /** The sentences of cited articles that stand on the page, by their SHA-256. */
      here: ReadonlySet<string>;
      /** It stays until it is closed. */
      pinned: boolean;
      /** Counts what was shown, so that each opening starts afresh. */
      turn: number;
    }
  /** A note on selected text is being written. */
  | { phase: 'composing'; selection: Compose; turn: number };

export type CardEvent =
  | Exclude<ToCard, { type: 'moved' | 'resume' }>
  /** A link to another participant. */
  | { type: 'open'; participant: string }
  | { type: 'back' }
  | { type: 'pin'; pinned: boolean };

export const hiddenCard: CardState = { phase: 'hidden' };

export function cardReducer(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'hide':
      return { phase: 'hidden' };
    case 'compose':
      return { phase: 'composing', selection: event, turn: nextTurn(state) };
    case 'show': {
      const turn = nextTurn(state);
      const { participant, pinned } = event;
      const here: ReadonlySet<string> = new Set();
      return { phase: 'shown', mention: event, trail: [participant], here, pinned, turn };
    }
    case 'found':
      return state.phase === 'shown' ? { ...state, here: new Set(event.sentences) } : state;
    case 'open':
      if (state.phase !== 'shown' || event.participant === shownParticipant(state)) return state;
      return { ...state, trail: [...state.trail, event.participant] };
    case 'pin':
      return state.phase === 'shown' ? { ...state, pinned: event.pinned } : state;
    case 'back': {
      if (state.phase !== 'shown' || state.trail.length === 1) return state;
      const [first, ...rest] = state.trail;
      return { ...state, trail: [first, ...rest.slice(0, -1)] };
    }
  }
}

function nextTurn(state: CardState): number {
  return state.phase === 'hidden' ? 0 : state.turn + 1;
}

/** The participant at the end of the trail. */
export function shownParticipant({ trail }: Extract<CardState, { phase: 'shown' }>): string {
  return trail.at(-1) ?? trail[0];
}
