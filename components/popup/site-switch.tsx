import { outletName } from '../../lib/i18n/outlet-name.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Site } from '../../lib/sites/sites.ts';
import { Switch } from '../controls/switch.tsx';
import './site-switch.css';

interface SiteSwitchProps {
  site: Site;
  on: boolean;
  switchSite: (site: Site, on: boolean) => void;
}

/** The one switch of a site; all pages of it follow at once. */
export function SiteSwitch({ site, on, switchSite }: SiteSwitchProps) {
  return (
    <div class="site-switch">
      <Switch checked={on} onChange={(next) => switchSite(site, next)}>
        {t('page_siteSwitch', { site: outletName(site.outlet) })}
      </Switch>
    </div>
  );
}
