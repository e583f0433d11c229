import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { useAnnounce } from '../announcer.tsx';

/** Access to the news sites, which Firefox lets readers withhold. */
export interface HostAccess {
  isGranted: () => Promise<boolean>;
  /** Asks the reader; only straight from a click. */
  request: () => Promise<boolean>;
}

/** Says that nothing can be marked yet and asks for access; nothing where it is given. */
export function HostAccessNotice({ access }: { access: HostAccess }) {
  const [isGranted, setGranted] = useState(true);
  const announce = useAnnounce();
  useEffect(() => {
    let isGone = false;
    void access.isGranted().then((granted) => {
      if (!isGone) setGranted(granted);
    });
    return () => {
      isGone = true;
    };
  }, [access]);

  if (isGranted) return null;
  return (
    <section class="notice host-access" aria-labelledby="host-access">
      <h2 id="host-access">{t('access_title')}</h2>
      <p>{t('access_help')}</p>
      <p>
        <button
          type="button"
          class="button"
          data-look="main"
          onClick={() =>
            void access.request().then((granted) => {
              setGranted(granted);
              announce(t(granted ? 'access_granted' : 'access_refused'));
            })
          }
        >
          {t('access_allow')}
        </button>
      </p>
    </section>
  );
}
