import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { OptionsWorld } from '../section.ts';
import { ShortcutList } from './shortcut-list.tsx';

/** The keys, and the way to the browser's page that changes them. */
export function ShortcutsSection({ shortcuts }: OptionsWorld) {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      const found = await shortcuts.read();
      if (!signal.aborted) setKeys(found);
    };
    // They may have been changed in the browser's own page.
    window.addEventListener('focus', () => void read(), { signal });
    void read();
    return () => controller.abort();
  }, [shortcuts]);

  return (
    <>
      <ShortcutList keys={keys} />
      <p class="options-help">{t('shortcuts_help')}</p>
      <p>
        <button type="button" class="button" data-look="line" onClick={() => shortcuts.change()}>
          {t('shortcuts_change')}
        </button>
      </p>
    </>
  );
}
