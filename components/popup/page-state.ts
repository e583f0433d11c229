import type { PageOverview } from '../../lib/messages/protocol.ts';

/** What the popup knows of the active tab's page. */
export type PageState =
  | { status: 'loading' }
  /** No site of ours, or a page that no extension may read. */
  | { status: 'uncovered' }
  /** A site of ours whose page has no script of ours that answers: it was open before an update. */
  | { status: 'silent' }
  | {
      status: 'ready';
      overview: PageOverview;
      /** The mention that was scrolled to last: its participant and number, from 0. */
      shown: { participant: string; nth: number } | null;
    };

export type PageEvent =
  | { type: 'asked' }
  | { type: 'answered'; overview: PageOverview }
  | { type: 'uncovered' }
  | { type: 'silent' }
  | { type: 'showed'; participant: string; nth: number };

export const loadingPage: PageState = { status: 'loading' };

export function pageReducer(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'asked':
      // An answer that stands stays until there is a newer one.
      return state.status === 'ready' ? state : { status: 'loading' };
    case 'answered':
      return {
        status: 'ready',
        overview: event.overview,
        shown: state.status === 'ready' ? state.shown : null,
      };
    case 'uncovered':
    case 'silent':
      return { status: event.type };
    case 'showed': {
      if (state.status !== 'ready') return state;
      return { ...state, shown: { participant: event.participant, nth: event.nth } };
    }
  }
}

/** Number of the mention that the next press goes to: the first, then one after the other. */
export function nextMention(
  { shown }: Extract<PageState, { status: 'ready' }>,
  participant: string,
  count: number,
): number {
  return shown?.participant === participant ? (shown.nth + 1) % count : 0;
}
