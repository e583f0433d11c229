import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t, tn } from '../../../lib/i18n/translate.ts';
import { allNotes, type Progress } from '../../../lib/notes/exchange/all-notes.ts';
import { type ExportFormat, exportFile } from '../../../lib/notes/exchange/export-file.ts';
import { useAnnounce } from '../../announcer.tsx';
import { saveFile } from '../../save-file.ts';
import type { OptionsWorld } from '../section.ts';
import { interruptionText } from './interruption-text.ts';
import { ProgressLine } from './progress-line.tsx';

const formats: Record<ExportFormat, MessageKey> = {
  json: 'export_json',
  markdown: 'export_markdown',
  csv: 'export_csv',
  w3c: 'export_w3c',
};

type ExportState =
  | { status: 'idle'; message: string }
  | { status: 'running'; progress: Progress }
  | { status: 'failed'; message: string };

/** Saves all notes as a file in one of four formats. */
export function ExportPart({ notes, change }: Pick<OptionsWorld, 'notes' | 'change'>) {
  const [state, setState] = useState<ExportState>({ status: 'idle', message: '' });
  const announce = useAnnounce();
  const running = useRef(new AbortController());

  const run = async (format: ExportFormat) => {
    running.current = new AbortController();
    setState({ status: 'running', progress: { done: 0, of: 0 } });
    const all = await allNotes(notes, {
      signal: running.current.signal,
      onProgress: (progress) => setState({ status: 'running', progress }),
    });
    const damaged = all.ok ? await notes.damaged() : all;
    if (!all.ok || !damaged.ok) {
      const { error } = all.ok ? (damaged as Extract<typeof damaged, { ok: false }>) : all;
      setState({ status: 'failed', message: interruptionText(error) });
      return;
    }
    const exportedAt = new Date().toISOString();
    saveFile(exportFile(all.value, format, { exportedAt, damaged: damaged.value }));
    await change({ exportedAt });
    const message = tn('export_done', all.value.length);
    setState({ status: 'idle', message });
    announce(message);
  };

  return (
    <div>
      <h3>{t('export_title')}</h3>
      <p class="options-help">{t('export_help')}</p>
      <div class="options-buttons">
        {(Object.keys(formats) as ExportFormat[]).map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            data-look="line"
            data-export={format}
            disabled={state.status === 'running'}
            onClick={() => void run(format)}
          >
            {t(formats[format])}
          </button>
        ))}
      </div>
      {state.status === 'running' && (
        <ProgressLine progress={state.progress} onCancel={() => running.current.abort()} />
      )}
      {state.status === 'idle' && state.message && <p role="status">{state.message}</p>}
      {state.status === 'failed' && (
        <p class="notice" data-look="error" role="alert">
          {state.message}
        </p>
      )}
    </div>
  );
}
