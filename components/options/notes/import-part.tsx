import { useRef, useState } from 'preact/hooks';
import redirects from '../../../lib/dataset/redirects.json' with { type: 'json' };
import { t, tn } from '../../../lib/i18n/translate.ts';
import type { NotesClient } from '../../../lib/notes/client.ts';
import type { Progress } from '../../../lib/notes/exchange/all-notes.ts';
import type { ImportPlan } from '../../../lib/notes/exchange/plan.ts';
import { readFiles } from '../../../lib/notes/exchange/read-files.ts';
import { entriesOf, planWith, runImport } from '../../../lib/notes/exchange/run-import.ts';
import { useAnnounce } from '../../announcer.tsx';
import { ImportPreview } from './import-preview.tsx';
import { interruptionText } from './interruption-text.ts';
import { ProgressLine } from './progress-line.tsx';

type ImportState =
  | { status: 'idle'; message: string }
  | { status: 'reading' }
  | { status: 'planned'; plan: ImportPlan; theirs: ReadonlySet<string> }
  | { status: 'writing'; progress: Progress }
  | { status: 'failed'; message: string };

const currentOf: Readonly<Record<string, string>> = redirects;
const currentId = (participant: string) => currentOf[participant] ?? participant;

/** Reads files of notes, shows what importing them would do, and does it when told to. */
export function ImportPart({ client }: { client: NotesClient }) {
  const [state, setState] = useState<ImportState>({ status: 'idle', message: '' });
  const running = useRef(new AbortController());
  const announce = useAnnounce();

  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setState({ status: 'reading' });
    const chosen = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const planned = await planWith(client, readFiles(chosen), currentId);
    if (planned.ok) setState({ status: 'planned', plan: planned.value, theirs: new Set() });
    else setState({ status: 'failed', message: interruptionText(planned.error) });
  };

  const write = async (plan: ImportPlan, theirs: ReadonlySet<string>) => {
    running.current = new AbortController();
    const entries = entriesOf(plan.items, (id) => theirs.has(id));
    setState({ status: 'writing', progress: { done: 0, of: entries.length } });
    const { written, error } = await runImport(client, entries, {
      onProgress: (progress) => setState({ status: 'writing', progress }),
      signal: running.current.signal,
    });
    const message = tn('import_done', written);
    if (error === null) setState({ status: 'idle', message });
    else setState({ status: 'failed', message: `${interruptionText(error)} ${message}` });
    announce(message);
  };

  return (
    <div>
      <h3>{t('import_title')}</h3>
      <p class="options-help">{t('import_help')}</p>
      {state.status !== 'writing' && (
        <label class="import-file">
          <span>{t('import_choose')}</span>
          <input
            type="file"
            multiple
            accept=".json,.jsonld,.csv,.md,.markdown,.zip"
            onChange={({ currentTarget }) => {
              void read([...(currentTarget.files ?? [])]);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      )}
      {state.status === 'reading' && <p role="status">{t('import_reading')}</p>}
      {state.status === 'planned' && (
        <ImportPreview
          plan={state.plan}
          theirs={state.theirs}
          onTheirs={(theirs) => setState({ ...state, theirs })}
          onImport={() => void write(state.plan, state.theirs)}
          onCancel={() => setState({ status: 'idle', message: '' })}
        />
      )}
      {state.status === 'writing' && (
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
