import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { Step } from '../../lib/messages/protocol.ts';
import type { Site } from '../../lib/sites/sites.ts';
import type { ActivePage } from './active-page.ts';
import { loadingPage, nextMention, type PageState, pageReducer } from './page-state.ts';

export interface PageInPopup {
  state: PageState;
  /** Goes to the participant's first mention, or from there to the next; gives its number, from 0. */
  showNext: (participant: string, count: number) => Promise<number | null>;
  /** Goes to the mention after or before the last one, whoever it is of; null where there is none. */
  step: (by: 1 | -1) => Promise<Step | null>;
  switchSite: (site: Site, on: boolean) => void;
}

/** What the popup knows of the active page, kept up to date. */
export function usePage(page: ActivePage): PageInPopup {
  const [state, dispatch] = useReducer(pageReducer, loadingPage);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let turn = 0;
    const ask = async () => {
      turn += 1;
      const mine = turn;
      dispatch({ type: 'asked' });
      const event = await page.ask();
      if (event && mine === turn && !signal.aborted) dispatch(event);
    };
    page.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [page]);

  const showNext = useCallback(
    async (participant: string, count: number) => {
      if (state.status !== 'ready') return null;
      const nth = nextMention(state, participant, count);
      try {
        await page.show(participant, nth);
      } catch {
        // The page went meanwhile.
        dispatch({ type: 'silent' });
        return null;
      }
      dispatch({ type: 'showed', participant, nth });
      return nth;
    },
    [page, state],
  );

  const step = useCallback(
    async (by: 1 | -1) => {
      try {
        const found = await page.step(by);
        if (found) dispatch({ type: 'stepped', step: found });
        return found;
      } catch {
        dispatch({ type: 'silent' });
        return null;
      }
    },
    [page],
  );
  const switchSite = useCallback(
    (site: Site, on: boolean) => void page.switchSite(site, on),
    [page],
  );

  return { state, showNext, step, switchSite };
}
