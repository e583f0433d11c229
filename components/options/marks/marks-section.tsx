import type { ParticipantKind } from '../../../lib/detect/types.ts';
import { type MessageKey, t } from '../../../lib/i18n/translate.ts';
import type { HoverDelay, MarkStyle } from '../../../lib/settings/types.ts';
import { Choice } from '../../controls/choice.tsx';
import { Switch } from '../../controls/switch.tsx';
import { KindIcon } from '../../icons/kind-icon.tsx';
import { kindNames } from '../../participant/kind-names.ts';
import type { OptionsWorld } from '../section.ts';
import { MarkSample } from './mark-sample.tsx';
import './marks-section.css';

const kinds = Object.keys(kindNames) as ParticipantKind[];

const styles: [MarkStyle, MessageKey][] = [
  ['underline', 'style_underline'],
  ['background', 'style_background'],
  ['key', 'style_key'],
];

const delays: [HoverDelay, MessageKey][] = [
  ['short', 'delay_short'],
  ['medium', 'delay_medium'],
  ['long', 'delay_long'],
];

/** Which mentions are marked, how, and how soon their cards open. */
export function MarksSection({ settings, change }: OptionsWorld) {
  const { kindsOff, markStyle, hoverDelay } = settings;
  return (
    <>
      <div>
        <h3>{t('style_title')}</h3>
        <Choice
          label={t('style_title')}
          chosen={markStyle}
          choose={(value) => void change({ markStyle: value })}
          options={styles.map(([value, label]) => ({ value, label: t(label) }))}
        />
        <MarkSample markStyle={markStyle} kindsOff={kindsOff} />
      </div>
      <div>
        <h3>{t('kinds_title')}</h3>
        <ul class="kinds">
          {kinds.map((kind) => (
            <li key={kind}>
              <Switch
                checked={!kindsOff.includes(kind)}
                onChange={(on) =>
                  void change({
                    kindsOff: on ? kindsOff.filter((one) => one !== kind) : [...kindsOff, kind],
                  })
                }
              >
                <span class="kinds-name">
                  <KindIcon kind={kind} />
                  {t(kindNames[kind])}
                </span>
              </Switch>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('delay_title')}</h3>
        <Choice
          label={t('delay_title')}
          chosen={hoverDelay}
          choose={(value) => void change({ hoverDelay: value })}
          options={delays.map(([value, label]) => ({ value, label: t(label) }))}
        />
      </div>
    </>
  );
}
