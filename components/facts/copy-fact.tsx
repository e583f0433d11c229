import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { useAnnounce } from '../announcer.tsx';
import { copyText } from '../copy-text.ts';
import { Icon } from '../icons/icon.tsx';

/** Copies a fact with its source; says whether it could. */
export function CopyFact({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const announce = useAnnounce();

  const copy = async () => {
    const copied = await copyText(text);
    setOutcome(copied ? 'copied' : 'failed');
    announce(t(copied ? 'copy_done' : 'copy_failed'));
  };

  const label = outcome === 'failed' ? t('copy_failed') : t('copy_action');
  return (
    <button
      type="button"
      class="icon-button copy-fact"
      data-outcome={outcome}
      aria-label={label}
      title={label}
      onClick={copy}
      onBlur={() => setOutcome('none')}
    >
      <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
    </button>
  );
}
