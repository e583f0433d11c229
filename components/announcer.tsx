import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says a short text to screen readers: `announce(t('saved'))`. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The one live region of a page, and the way to speak through it for all views inside. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>(
    (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* The key makes the same text said twice be read twice. */}
      <div class="visually-hidden" role="status">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
