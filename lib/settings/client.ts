import { readSettings, settingNames } from './schema.ts';
import type { Settings, SettingsClient } from './types.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** `storage.local`, as far as it is used. */
export interface SettingsArea {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  onChanged: {
    addListener: (listener: (changes: Changes) => void) => void;
    removeListener: (listener: (changes: Changes) => void) => void;
  };
}

/** Before each setting's name, so that others can store what they need beside it. */
const PREFIX = 'setting:';
const keys = settingNames.map((name) => PREFIX + name);

/**
 * The settings in the browser's own storage, which worker and pages reach alike. One key a setting:
 * two windows that change different ones don't undo each other's.
 */
export function createSettings(area: SettingsArea): SettingsClient {
  const read = async (): Promise<Settings> => {
    const stored = await area.get(keys);
    return readSettings(
      Object.fromEntries(settingNames.map((name) => [name, stored[PREFIX + name]])),
    );
  };
  return {
    read,
    change: (part) =>
      area.set(
        Object.fromEntries(Object.entries(part).map(([name, value]) => [PREFIX + name, value])),
      ),
    watch(listener, signal) {
      const onChanged = async (changes: Changes) => {
        if (!Object.keys(changes).some((key) => keys.includes(key))) return;
        const settings = await read();
        if (!signal.aborted) listener(settings);
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), {
        once: true,
      });
    },
  };
}
