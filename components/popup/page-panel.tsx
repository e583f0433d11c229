import type { LookUp } from '../../lib/dataset/look-up.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Empty } from '../empty.tsx';
import { PageParticipants } from './page-participants.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { PageInPopup } from './use-page.ts';

/** What stands on the active page, or why nothing does and what to do about it. */
export function PagePanel({ page, look }: { page: PageInPopup; look: LookUp }) {
  const { state, switchSite } = page;
  switch (state.status) {
    case 'loading':
      return <Empty title={t('page_loading')} />;
    case 'uncovered':
      return (
        <Empty title={t('page_uncovered')}>
          <p>{t('page_uncoveredHelp')}</p>
        </Empty>
      );
    case 'silent':
      return (
        <Empty title={t('page_silent')}>
          <p>{t('page_silentHelp')}</p>
        </Empty>
      );
    case 'off':
      return (
        <div class="page-panel">
          <Empty title={t('page_off')}>
            <p>{t('page_offHelp')}</p>
          </Empty>
          <SiteSwitch site={state.site} on={false} switchSite={switchSite} />
        </div>
      );
    case 'ready':
      return (
        <div class="page-panel">
          {state.overview.participants.length > 0 ? (
            <PageParticipants state={state} page={page} look={look} />
          ) : (
            <Empty title={t('page_empty')}>
              <p>{t('page_emptyHelp')}</p>
            </Empty>
          )}
          {state.site && <SiteSwitch site={state.site} on={true} switchSite={switchSite} />}
        </div>
      );
  }
}
