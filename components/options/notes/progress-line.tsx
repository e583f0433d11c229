import { formatCount, t } from '../../../lib/i18n/translate.ts';
import type { Progress } from '../../../lib/notes/exchange/all-notes.ts';

/** How far an export or import is, with a way to stop it. */
export function ProgressLine({
  progress: { done, of },
  onCancel,
}: {
  progress: Progress;
  onCancel: () => void;
}) {
  const text = t('exchange_progress', { n: formatCount(done), of: formatCount(of) });
  return (
    <p class="progress-line">
      <progress value={done} max={Math.max(of, 1)} aria-label={text} />
      <span>{text}</span>
      <button type="button" class="button" data-look="line" onClick={onCancel}>
        {t('editor_cancel')}
      </button>
    </p>
  );
}
