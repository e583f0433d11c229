import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsClient } from '../../lib/settings/types.ts';

/** The settings, kept up to date; null until they are read. */
export function useSettings(client: SettingsClient): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    client.watch(setSettings, signal);
    void client.read().then((read) => {
      if (!signal.aborted) setSettings(read);
    });
    return () => controller.abort();
  }, [client]);
  return settings;
}
