import type { PageOverview, Step } from '../../lib/messages/protocol.ts';
import type { Site } from '../../lib/sites/sites.ts';

/** What the popup knows of the active tab's page. */
export type PageState =
  | { status: 'loading' }
  /** No site of ours, or a page that no extension may read. */
  | { status: 'uncovered' }
  /** A site of ours whose page has no script of ours that answers: it was open before an update. */
  | { status: 'silent' }
  /** The reader has switched the site off. */
  | { status: 'off'; site: Site }
  | {
      status: 'ready';
      overview: PageOverview;
      site: Site | null;
      /** The mention that was scrolled to last: its participant and number, from 0. */
      shown: { participant: string; nth: number } | null;
      /** The mention that was stepped to last, counted over the whole page. */
      step: Step | null;
    };

export type PageEvent =
  | { type: 'asked' }
  | { type: 'answered'; overview: PageOverview; site: Site | null }
  | { type: 'off'; site: Site }
  | { type: 'uncovered' }
  | { type: 'silent' }
  | { type: 'showed'; participant: string; nth: number }
  | { type: 'stepped'; step: Step };

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
        site: event.site,
        shown: state.status === 'ready' ? state.shown : null,
        step: state.status === 'ready' ? state.step : null,
      };
    case 'off':
      return { status: 'off', site: event.site };
    case 'uncovered':
    case 'silent':
      return { status: event.type };
    case 'showed': {
      if (state.status !== 'ready') return state;
      const { participant, nth } = event;
      return { ...state, shown: { participant, nth }, step: null };
    }
    case 'stepped': {
      if (state.status !== 'ready') return state;
      return { ...state, step: event.step, shown: null };
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
