// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NotesSection } from '../../../../../components/options/notes/notes-section.tsx';
import { bundledDataset } from '../../../../../lib/dataset/bundled.ts';
import { writeJson } from '../../../../../lib/notes/exchange/json.ts';
import type { Note } from '../../../../../lib/notes/types.ts';
import { defaultSettings } from '../../../../../lib/settings/schema.ts';
import type { Settings } from '../../../../../lib/settings/types.ts';
import { note } from '../../../../gallery/samples.ts';
import { speak } from '../../../i18n/speak.ts';
import { click, mount, one, settle } from '../../mount.ts';
import { fakeClient } from '../../notes/fake-client.ts';

async function open(...notes: Note[]) {
  const client = fakeClient();
  client.notes = notes;
  const changes: Partial<Settings>[] = [];
  const root = await mount(
    <NotesSection
      settings={defaultSettings}
      change={async (part) => void changes.push(part)}
      notes={client}
      dataset={bundledDataset}
      now={0}
      shortcuts={{ read: async () => new Map(), change: async () => {} }}
      reload={() => {}}
    />,
  );
  return { root, client, changes };
}

const extras = { exportedAt: '2026-01-05T09:00:00.000Z', damaged: [] };

/** Chooses a file, as far as a page can be told of one. */
async function choose(root: HTMLElement, name: string, text: string): Promise<void> {
  const input = one<HTMLInputElement>(root, 'input[type="file"]');
  const file = new File([text], name);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  await settle();
}

const counts = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('details[data-kind]')].map(({ dataset, children }) => [
    dataset.kind,
    children[0]?.textContent,
  ]);

describe('notes in the options', () => {
  beforeEach(() => speak('ko'));

  test('say that removing the extension deletes them', async () => {
    const { root } = await open();
    expect(one(root, '.notice').textContent).toContain('확장 프로그램을 삭제하면');
    expect(one(root, '[data-persisted]').textContent).toContain('지우지 않습니다');
  });

  test('are saved in the format that is chosen, and the time is remembered', async () => {
    const { root, changes } = await open(note(['kt'], '하나'), note(['kt'], '둘'));
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    for (const format of ['json', 'csv', 'w3c', 'markdown']) {
      await click(one(root, `[data-export="${format}"]`));
    }
    const day = new Date().toISOString().slice(0, 10);
    expect(saved).toEqual(
      ['json', 'csv', 'jsonld', 'zip'].map((ending) => `k-ai-lens-${day}.${ending}`),
    );
    expect(changes).toHaveLength(4);
    expect(root.textContent).toContain('메모 2개를 내보냈습니다.');
  });

  test('of a file are shown before anything is imported, and then imported', async () => {
    const [same, mine, fresh] = [note(['kt'], '같은'), note(['kt'], '여기'), note(['kt'], '새')];
    const { root, client } = await open(same, mine);
    const theirs = { ...mine, text: '파일' };
    await choose(root, 'notes.json', writeJson([same, theirs, fresh], extras));
    expect(counts(root)).toEqual([
      ['new', '새 메모 1개'],
      ['conflict', '양쪽에서 고친 메모 1개'],
      ['same', '이미 있는 메모 1개'],
    ]);
    expect(client.notes).toHaveLength(2);
    const radios = root.querySelectorAll<HTMLInputElement>('details[data-kind="conflict"] input');
    expect([...radios].map(({ checked }) => checked)).toEqual([true, false]);
    await act(async () => radios[1]?.click());
    await click(one(root, '[data-action="import"]'));
    expect(client.notes.find(({ id }) => id === fresh.id)).toEqual(fresh);
    expect(client.notes.find(({ id }) => id === mine.id)).toEqual({ ...theirs, revision: 2 });
    expect(root.textContent).toContain('메모 2개를 가져왔습니다.');
  });

  test('of a file with one wrong note are not imported, and the place is named', async () => {
    const { root, client } = await open();
    const broken = { ...note(['kt'], '둘'), revision: 0 };
    await choose(root, 'notes.json', writeJson([note(['kt'], '하나'), broken], extras));
    expect(one(root, '.import-problems').textContent).toContain('notes[1].revision');
    expect(one<HTMLButtonElement>(root, '[data-action="import"]').disabled).toBe(true);
    expect(client.notes).toEqual([]);
  });

  test('are all put into the bin, and all taken back', async () => {
    const { root, client } = await open(note(['kt'], '하나'), note(['kt'], '둘'));
    await click(one(root, '[data-action="delete-all"]'));
    expect(client.notes.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    expect(root.querySelectorAll('.bin-list li')).toHaveLength(2);
    await click(one(root, '.notes-undo button'));
    expect(client.notes.every(({ deletedAt }) => deletedAt === null)).toBe(true);
    expect(root.querySelectorAll('.bin-list li')).toHaveLength(0);
  });

  test('are taken out of the bin one by one', async () => {
    const { root, client } = await open({
      ...note(['kt'], '하나'),
      deletedAt: '2026-01-01T00:00:00.000Z',
    });
    await click(one(root, '.bin-list button'));
    expect(client.notes).toMatchObject([{ deletedAt: null }]);
  });

  test('are reminded of only where the reader says so', async () => {
    const { root, changes } = await open();
    const [off, week] = root.querySelectorAll<HTMLInputElement>('.export-reminder input');
    expect(off?.checked).toBe(true);
    await act(async () => week?.click());
    expect(changes).toMatchObject([{ exportReminder: 'week' }]);
  });
});
