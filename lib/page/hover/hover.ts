import type { Point } from '../geometry.ts';
import { LEAVE_MS, PASSING_SPEED, REST_MS } from './timing.ts';

/** Where the pointer was, and when, in milliseconds of the injected clock. */
interface Sample extends Point {
  at: number;
}

/**
 * What the pointer and the card are doing. `M` is a mark. Times are milliseconds of one clock,
 * handed in with each event.
 */
export type Hover<M> =
  /** Over no mark, no card. */
  | { is: 'away' }
  /** Over a mark, long enough or not: a card is about to open. `since`: it was slow from then on. */
  | { is: 'resting'; on: M; since: number; last: Sample }
  /** The card of this mark was closed under the pointer: not again before the pointer has left it. */
  | { is: 'dismissed'; on: M }
  /** The card is open, the pointer on its mark or on the card. */
  | { is: 'open'; on: M }
  /** The card is open, the pointer elsewhere: it closes at `until`. */
  | { is: 'leaving'; on: M; until: number }
  /** The card is open, the pointer over another mark: its card is about to replace the first. */
  | { is: 'changing'; on: M; next: M; since: number; last: Sample }
  /** The card is open and stays until the reader turns to the page: the mark was tapped or stepped to. */
  | { is: 'held'; on: M; by: 'tap' }
  /** It stays until the reader closes it. */
  | { is: 'held'; on: M; by: 'pin' }
  /** Or writes in the card. `pressed`: has pressed on the page since, and not come back. */
  | { is: 'held'; on: M; by: 'editing'; pressed: boolean };

export type HoverEvent<M> =
  | {
      type: 'move';
      at: number;
      point: Point;
      over: M | null;
      /** A button is down: the reader selects or drags. */
      pressed: boolean;
      /** The pointer is on its way from the mark to its card. */
      towardCard: boolean;
    }
  /** Time has passed: what is due at `dueAt` happens. */
  | { type: 'tick'; at: number; rest?: number }
  | { type: 'enter-card' }
  | { type: 'leave-card'; at: number }
  /** The pointer has left the page. */
  | { type: 'leave-page'; at: number }
  /** The page moved under the pointer. */
  | { type: 'scroll' }
  /** A button or finger went down on the page, outside the card. */
  | { type: 'press' }
  | { type: 'tap'; over: M | null }
  /** A key went to the next mark, or to the one before. */
  | { type: 'step'; to: M }
  | { type: 'pin'; pinned: boolean }
  | { type: 'editing'; editing: boolean; at: number }
  /** Escape, the close button, the mark scrolled out of sight, another page: the card must close. */
  | { type: 'dismiss' }
  /** The page changed: the same mention has a new mark, or none. */
  | { type: 'replace'; by: (mark: M) => M | null };

export const away = { is: 'away' } as const;

/** The mark whose card is open, or null. */
export function shownMark<M>(state: Hover<M>): M | null {
  switch (state.is) {
    case 'away':
    case 'resting':
    case 'dismissed':
      return null;
    case 'open':
    case 'leaving':
    case 'changing':
    case 'held':
      return state.on;
  }
}

/** When a `tick` is due, or null. `rest`: milliseconds that the pointer rests before a card opens. */
export function dueAt<M>(state: Hover<M>, rest = REST_MS): number | null {
  switch (state.is) {
    case 'resting':
    case 'changing':
      return state.since + rest;
    case 'leaving':
      return state.until;
    default:
      return null;
  }
}

/** The one transition function: pure, total; what a state does not care about leaves it as it is. */
export function hover<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.type) {
    case 'move':
      return move(state, event);
    case 'tick':
      return tick(state, event);
    case 'enter-card':
      return enterCard(state);
    case 'leave-card':
    case 'leave-page':
      return leave(state, event.at);
    case 'scroll':
      return state.is === 'resting' ? away : state;
    case 'press':
      return press(state);
    case 'tap':
      return tap(state, event.over);
    case 'step':
      return isWritten(state) ? state : { is: 'held', on: event.to, by: 'tap' };
    case 'pin':
      return pin(state, event.pinned);
    case 'editing':
      return edit(state, event);
    case 'dismiss':
      return dismiss(state);
    case 'replace':
      return replace(state, event.by);
  }
}

function move<M>(state: Hover<M>, event: Extract<HoverEvent<M>, { type: 'move' }>): Hover<M> {
  const { over, at, point, pressed } = event;
  const sample = { ...point, at };
  switch (state.is) {
    case 'held':
      return state;
    case 'away':
    case 'dismissed':
    case 'resting':
      if (!over || pressed) return away;
      if (state.is === 'dismissed' && state.on === over) return state;
      if (state.is !== 'resting' || state.on !== over) {
        return { is: 'resting', on: over, since: at, last: sample };
      }
      return { ...state, since: slowSince(state, sample), last: sample };
    case 'open':
    case 'leaving':
    case 'changing':
      if (over === state.on) return { is: 'open', on: state.on };
      if (over && !pressed) {
        const same = state.is === 'changing' && state.next === over;
        const since = same ? slowSince(state, sample) : at;
        return { is: 'changing', on: state.on, next: over, since, last: sample };
      }
      // Who is on the way to the card has all the time in the world, as long as they move.
      if (state.is !== 'leaving' || event.towardCard) {
        return { is: 'leaving', on: state.on, until: at + LEAVE_MS };
      }
      return state;
  }
}

/** From when on the pointer has been slow: a fast move begins the rest anew. */
function slowSince({ since, last }: { since: number; last: Sample }, now: Sample): number {
  const distance = Math.hypot(now.x - last.x, now.y - last.y);
  return distance > PASSING_SPEED * (now.at - last.at) ? now.at : since;
}

function tick<M>(
  state: Hover<M>,
  { at, rest }: Extract<HoverEvent<M>, { type: 'tick' }>,
): Hover<M> {
  const due = dueAt(state, rest);
  if (due === null || at < due) return state;
  switch (state.is) {
    case 'resting':
      return { is: 'open', on: state.on };
    case 'changing':
      return { is: 'open', on: state.next };
    default:
      return away;
  }
}

function leave<M>(state: Hover<M>, at: number): Hover<M> {
  switch (state.is) {
    case 'resting':
    case 'dismissed':
      return away;
    case 'open':
    case 'changing':
      return { is: 'leaving', on: state.on, until: at + LEAVE_MS };
    default:
      return state;
  }
}

function enterCard<M>(state: Hover<M>): Hover<M> {
  if (state.is === 'held' && state.by === 'editing') return { ...state, pressed: false };
  return state.is === 'leaving' || state.is === 'changing' ? { is: 'open', on: state.on } : state;
}

/** Whether the reader writes in the card: it does not go from under the pen. */
export function isWritten<M>(state: Hover<M>): boolean {
  return state.is === 'held' && state.by === 'editing';
}

function isPinned<M>(state: Hover<M>): boolean {
  return state.is === 'held' && state.by === 'pin';
}

function pin<M>(state: Hover<M>, pinned: boolean): Hover<M> {
  const shown = shownMark(state);
  if (shown === null || pinned === isPinned(state)) return state;
  return pinned ? { is: 'held', on: shown, by: 'pin' } : { is: 'open', on: shown };
}

function press<M>(state: Hover<M>): Hover<M> {
  if (isPinned(state)) return state;
  if (state.is === 'held' && state.by === 'editing') return { ...state, pressed: true };
  const shown = shownMark(state);
  if (state.is === 'resting') return { is: 'dismissed', on: state.on };
  return shown === null ? state : dismiss(state);
}

function tap<M>(state: Hover<M>, over: M | null): Hover<M> {
  if (isWritten(state) || isPinned(state)) return state;
  return over ? { is: 'held', on: over, by: 'tap' } : away;
}

function edit<M>(
  state: Hover<M>,
  { editing, at }: Extract<HoverEvent<M>, { type: 'editing' }>,
): Hover<M> {
  const shown = shownMark(state);
  if (shown === null || isPinned(state)) return state;
  if (editing) return { is: 'held', on: shown, by: 'editing', pressed: false };
  if (state.is !== 'held' || state.by !== 'editing') return state;
  // The press that ended the writing was on the page: no move need follow that tells of it.
  return state.pressed
    ? { is: 'leaving', on: shown, until: at + LEAVE_MS }
    : { is: 'open', on: shown };
}

function dismiss<M>(state: Hover<M>): Hover<M> {
  const shown = shownMark(state);
  return shown === null ? state : { is: 'dismissed', on: shown };
}

function replace<M>(state: Hover<M>, by: (mark: M) => M | null): Hover<M> {
  if (state.is === 'away') return state;
  const on = by(state.on);
  // What the reader writes does not go with the word it was written beside.
  if (!on) return isWritten(state) || isPinned(state) ? state : away;
  if (state.is !== 'changing') return { ...state, on };
  const next = by(state.next);
  return next ? { ...state, on, next } : { is: 'open', on };
}
