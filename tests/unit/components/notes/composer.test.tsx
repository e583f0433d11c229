// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { Composer } from '../../../../components/notes/composer.tsx';
import { articlePage, note } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one, press, type } from '../mount.ts';
import { type FakeClient, fakeClient } from './fake-client.ts';

const kt = { id: 'kt', name: 'KT' };
const place = { kind: 'new', participant: 'kt', url: articlePage.url } as const;

async function open(client: FakeClient, onUnsaved: (unsaved: boolean) => void = () => {}) {
  const root = await mount(
    <Announcer>
      <Composer
        client={client}
        participant={kt}
        page={articlePage}
        anchor={null}
        onUnsaved={onUnsaved}
      />
    </Announcer>,
  );
  return { root, field: one<HTMLTextAreaElement>(root, 'textarea') };
}

describe('the field for a new note', () => {
  beforeEach(() => speak('ko'));

  test.each([{ ctrlKey: true }, { metaKey: true }])('is saved by Enter with %o', async (keys) => {
    const client = fakeClient();
    const { root, field } = await open(client);
    await type(field, ' 물어볼 것 \n');
    await press(field, 'Enter', keys);
    expect(client.added).toMatchObject([
      { participants: ['kt'], text: '물어볼 것', page: articlePage },
    ]);
    expect(field.value).toBe('');
    expect(one(root, '[role="status"]').textContent).toBe('메모를 저장했습니다.');
  });

  test('is not saved by a plain Enter, nor by one that ends a syllable', async () => {
    const client = fakeClient();
    const { field } = await open(client);
    await type(field, '글');
    await press(field, 'Enter');
    await press(field, 'Enter', { ctrlKey: true, isComposing: true });
    await press(field, 'Enter', { ctrlKey: true, keyCode: 229 });
    expect(client.added).toEqual([]);
    expect(field.value).toBe('글');
  });

  test('gives each note an id of its own', async () => {
    const client = fakeClient();
    const { field } = await open(client);
    for (const text of ['하나', '둘']) {
      await type(field, text);
      await press(field, 'Enter', { ctrlKey: true });
    }
    expect(new Set(client.added.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps the text and says why when saving fails; the same note is then tried again', async () => {
    const client = fakeClient();
    const { root, field } = await open(client);
    client.failure = { code: 'quota' };
    await type(field, '글');
    await click(one(root, 'button[type="submit"]'));
    expect(field.value).toBe('글');
    expect(one(root, '[role="alert"]').textContent).toContain('저장 공간이 부족');
    client.failure = null;
    await press(field, 'Enter', { ctrlKey: true });
    expect(client.added.map(({ id }) => id)).toEqual([client.added[0]?.id, client.added[0]?.id]);
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  test('puts the draft on disk at a pause, and takes it away with the text', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const client = fakeClient();
    const { field } = await open(client);
    await type(field, '쓰다');
    await type(field, '쓰다 만 글');
    expect(client.drafts).toEqual([]);
    await act(() => vi.runAllTimersAsync().then(() => {}));
    expect(client.drafts).toMatchObject([{ place, text: '쓰다 만 글' }]);
    await type(field, '');
    await act(() => vi.runAllTimersAsync().then(() => {}));
    vi.useRealTimers();
    expect(client.drafts).toEqual([]);
  });

  test('puts the draft on disk also while the typing never pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const client = fakeClient();
    const { field } = await open(client);
    let text = '';
    for (let key = 0; key < 10; key++) {
      text += '글';
      await type(field, text);
      vi.advanceTimersByTime(99);
    }
    expect(client.drafts).toEqual([]);
    vi.advanceTimersByTime(10);
    expect(client.drafts).toMatchObject([{ place, text }]);
    // And again, counted from the next key.
    for (let key = 0; key < 10; key++) {
      text += '글';
      await type(field, text);
      vi.advanceTimersByTime(100);
    }
    expect(client.drafts).toMatchObject([{ place, text }]);
  });

  test('puts the draft on disk at once when the page goes', async () => {
    const client = fakeClient();
    const { field } = await open(client);
    await type(field, '급히 닫힌 글');
    window.dispatchEvent(new Event('pagehide'));
    expect(client.drafts).toMatchObject([{ text: '급히 닫힌 글' }]);
  });

  test('goes on with the draft, under the id it was begun with', async () => {
    const client = fakeClient();
    const draft = { place, id: 'begun-before', revision: null, text: '어제 쓴 글' };
    client.drafts = [{ ...draft, tags: [], colour: null }];
    const { field } = await open(client);
    expect(field.value).toBe('어제 쓴 글');
    await press(field, 'Enter', { ctrlKey: true });
    expect(client.added).toMatchObject([{ id: 'begun-before', text: '어제 쓴 글' }]);
  });

  test('saves a note of its own where another tab has saved the same draft', async () => {
    const client = fakeClient();
    const draft = { place, id: 'begun-before', revision: null, text: '함께 쓴 글' };
    client.drafts = [{ ...draft, tags: [], colour: null }];
    const { root, field } = await open(client);
    client.notes = [{ ...note(['kt'], '함께 쓴 글'), id: 'begun-before' }];
    await type(field, '함께 쓴 글을 더 쓰다');
    await press(field, 'Enter', { ctrlKey: true });
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(client.notes.map(({ text }) => text)).toEqual(['함께 쓴 글을 더 쓰다', '함께 쓴 글']);
    // The draft has the same id, and so goes with the saving.
    expect(client.drafts.map(({ id }) => id)).toEqual([client.notes[0]?.id]);
  });

  test('tells whether there is unsaved text', async () => {
    const told: boolean[] = [];
    const { field } = await open(fakeClient(), (unsaved) => told.push(unsaved));
    await type(field, '글');
    await press(field, 'Enter', { ctrlKey: true });
    expect(told).toEqual([false, true, false]);
  });

  test('does not tell a draft it found as unsaved until it is written on', async () => {
    const client = fakeClient();
    client.drafts = [
      { place, id: 'begun-before', revision: null, text: '어제 쓴 글', tags: [], colour: null },
    ];
    const told: boolean[] = [];
    const { field } = await open(client, (unsaved) => told.push(unsaved));
    expect(field.value).toBe('어제 쓴 글');
    expect(told).toEqual([false]);
    await type(field, '어제 쓴 글을 더 쓰다');
    expect(told).toEqual([false, true]);
  });

  test('has a label', async () => {
    const { root, field } = await open(fakeClient());
    expect(one(root, `label[for="${field.id}"]`).textContent).toBe('KT 메모');
  });
});
