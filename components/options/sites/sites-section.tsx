import { useState } from 'preact/hooks';
import { outletName } from '../../../lib/i18n/outlet-name.ts';
import { type MessageKey, t, tn } from '../../../lib/i18n/translate.ts';
import { switchHosts } from '../../../lib/settings/page-options.ts';
import { type Site, type SiteGroup, siteGroups, sites } from '../../../lib/sites/sites.ts';
import { SearchField } from '../../controls/search-field.tsx';
import { Switch } from '../../controls/switch.tsx';
import { Outlet } from '../../outlet.tsx';
import type { OptionsWorld } from '../section.ts';
import './sites-section.css';

const groupNames: Record<SiteGroup, MessageKey> = {
  portals: 'sites_portals',
  agencies: 'sites_agencies',
  dailies: 'sites_dailies',
  business: 'sites_business',
  technology: 'sites_technology',
  broadcasters: 'sites_broadcasters',
  others: 'sites_others',
};

const groupText = (count: number, off: number): string =>
  off === 0 ? tn('sites_count', count) : tn('sites_countOff', count, { off });

/** All news sites, each to be switched off and on. */
export function SitesSection({ settings, change }: OptionsWorld) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().normalize('NFC').toLowerCase();
  const isWanted = ({ outlet, hosts }: Site) =>
    [outlet, outletName(outlet), ...hosts].some((text) => text.toLowerCase().includes(wanted));
  const isOn = ({ hosts }: Site) => !hosts.some((host) => settings.hostsOff.includes(host));
  // As it was when the page was opened: a group must not fold under the reader's hand.
  const [offAtFirst] = useState(settings.hostsOff);
  const wasOff = ({ hosts }: Site) => hosts.some((host) => offAtFirst.includes(host));
  const off = sites.filter((site) => !isOn(site)).length;
  const groups = siteGroups
    .map(({ id, sites: all }) => ({ id, found: all.filter(isWanted) }))
    .filter(({ found }) => found.length > 0);

  return (
    <>
      <p class="options-help">
        {t('sites_help')} {off > 0 && tn('sites_off', off)}
      </p>
      <SearchField label={t('sites_search')} value={query} onInput={setQuery} />
      {groups.length === 0 && <p role="status">{t('sites_noneFound')}</p>}
      {groups.map(({ id, found }) => (
        <details key={id} class="site-group" open={wanted !== '' || found.some(wasOff)}>
          <summary>
            <h3>{t(groupNames[id])}</h3>
            <span>{groupText(found.length, found.filter((site) => !isOn(site)).length)}</span>
          </summary>
          <ul class="sites">
            {found.map((site) => (
              <li key={site.outlet}>
                <Switch
                  checked={isOn(site)}
                  onChange={(on) => void change(switchHosts(settings, site.hosts, on))}
                >
                  <Outlet outlet={site.outlet} />
                  <small>{site.hosts[0]}</small>
                </Switch>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
