import { type MessageKey, t } from '../../../lib/i18n/translate.ts';
import './shortcut-list.css';

/** What each command does, in the order of use. */
const commands: [string, MessageKey][] = [
  ['next-mention', 'command_next'],
  ['previous-mention', 'command_previous'],
  ['_execute_action', 'command_popup'],
];

/** What browsers call the keys that have a sign. */
const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

function keyText(keys: string): string {
  return keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join(' + ');
}

/** The commands with their keys. */
export function ShortcutList({ keys }: { keys: ReadonlyMap<string, string> }) {
  return (
    <dl class="shortcuts">
      {commands.map(([name, does]) => (
        <div key={name}>
          <dt>{t(does)}</dt>
          <dd>
            {keys.get(name) ? <kbd>{keyText(keys.get(name) ?? '')}</kbd> : t('shortcuts_none')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
