import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { ActivePage } from './active-page.ts';
import { loadingPage, nextMention, type PageState, pageReducer } from './page-state.ts';

export interface PageInPopup {
  state: PageState;
  /** Goes to the participant's first mention, or from there to the next; gives its number, from 0. */
  showNext: (participant: string, count: number) => Promise<number | null>;
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

  return { state, showNext };
}
