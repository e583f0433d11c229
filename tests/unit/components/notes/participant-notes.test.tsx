// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { ParticipantNotes } from '../../../../components/notes/participant-notes.tsx';
import type { Note } from '../../../../lib/notes/types.ts';
import { articlePage, note } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one, press, settle, type } from '../mount.ts';
import { type FakeClient, fakeClient } from './fake-client.ts';

async function open(...notes: Note[]): Promise<{ root: HTMLElement; client: FakeClient }> {
  const client = fakeClient();
  client.notes = notes;
  const root = await mount(
    <Announcer>
      <ParticipantNotes client={client} participant="kt" url={articlePage.url} />
    </Announcer>,
  );
  return { root, client };
}

const texts = (root: Element) =>
  [...root.querySelectorAll('.note-text')].map(({ textContent }) => textContent);
const button = (root: Element, label: string) => one(root, `button[aria-label="${label}"]`);

describe('the notes on a participant', () => {
  beforeEach(() => speak('ko'));

  test('are those on this participant alone', async () => {
    const { root } = await open(note(['kt'], '이 팀'), note(['kakao'], '다른 팀'));
    expect(texts(root)).toEqual(['이 팀']);
  });

  test('are nothing at all where there are none', async () => {
    const { root } = await open();
    expect(root.querySelector('section')).toBeNull();
  });

  test('stand as text, whatever they hold', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { root } = await open(note(['kt'], markup));
    expect(texts(root)).toEqual([markup]);
    expect(root.querySelector('img')).toBeNull();
  });

  test('can be changed in place', async () => {
    const before = note(['kt'], '처음');
    const { root, client } = await open(before);
    await click(button(root, '고치기'));
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    expect(document.activeElement).toBe(field);
    await type(field, '고친 글');
    await press(field, 'Enter', { ctrlKey: true });
    expect(client.edited).toMatchObject([{ id: before.id, revision: 1, text: '고친 글' }]);
    expect(texts(root)).toEqual(['고친 글']);
    expect(document.activeElement).toBe(button(root, '고치기'));
  });

  test('leave the text as it was on Escape, but not on one that ends a syllable', async () => {
    const { root, client } = await open(note(['kt'], '처음'));
    await click(button(root, '고치기'));
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    await type(field, '고치다 만 글');
    await press(field, 'Escape', { isComposing: true });
    expect(root.querySelector('textarea')).toBe(field);
    const pressed = await press(field, 'Escape');
    // The popup and the card would close on it.
    expect(pressed.defaultPrevented).toBe(true);
    expect(texts(root)).toEqual(['처음']);
    expect(client.drafts).toEqual([]);
  });

  test('stay while they are changed, though newer ones fill the list', async () => {
    const [newest, middle, oldest] = [note(['kt'], '셋'), note(['kt'], '둘'), note(['kt'], '하나')];
    const { root, client } = await open(middle, oldest);
    const [, second] = root.querySelectorAll('button[aria-label="고치기"]');
    if (!second) throw new Error('no second note');
    await click(second);
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    await type(field, '고치는 중');
    await act(async () => void (await client.add(newest)));
    await settle();
    expect(texts(root)).toEqual(['셋', '둘']);
    expect(root.querySelector('textarea')).toBe(field);
    expect(field.value).toBe('고치는 중');
    await press(field, 'Enter', { ctrlKey: true });
    expect(texts(root)).toContain('고치는 중');
    expect(document.activeElement).toBe(
      one(root, `[data-note="${oldest.id}"] button[aria-label="고치기"]`),
    );
  });

  test('can be deleted and taken back, the focus staying with what happened', async () => {
    const first = note(['kt'], '하나');
    const { root } = await open(first, note(['kt'], '둘'));
    // Twice, since the same note may go and come again.
    for (const _ of ['once', 'again']) {
      const item = `[data-note="${first.id}"]`;
      await click(one(root, `${item} button[aria-label="지우기"]`));
      expect(texts(root)).toEqual(['둘']);
      const undo = one(root, '.notes-undo button');
      expect(document.activeElement).toBe(undo);
      await click(undo);
      expect(texts(root)).toContain('하나');
      expect(root.querySelector('.notes-undo')).toBeNull();
      expect(document.activeElement).toBe(one(root, `${item} button[aria-label="고치기"]`));
    }
  });

  test('let the reader choose when somebody else changed one first', async () => {
    const mine = note(['kt'], '처음');
    const { root, client } = await open(mine);
    await click(button(root, '고치기'));
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    await type(field, '내 글');
    client.failure = { code: 'conflict', current: { ...mine, text: '남의 글', revision: 7 } };
    await press(field, 'Enter', { ctrlKey: true });
    expect(one(root, '[role="alert"]').textContent).toContain('남의 글');
    client.failure = null;
    const [keepMine] = root.querySelectorAll('[role="alert"] button');
    if (!keepMine) throw new Error('no choice');
    await click(keepMine);
    expect(client.edited.at(-1)).toMatchObject({ revision: 7, text: '내 글' });
    expect(texts(root)).toEqual(['내 글']);
  });

  test('lead back to where they were written, if that is another page', async () => {
    const elsewhere = { title: '다른 기사', url: 'https://www.yna.co.kr/view/1' };
    const there = note(['kt'], '하나', elsewhere);
    const { root, client } = await open(there, note(['kt'], '둘'));
    const places = [...root.querySelectorAll<HTMLElement>('.note-place button')];
    expect(places.map(({ textContent }) => textContent)).toEqual(['다른 기사']);
    await click(one(root, '.note-place button'));
    expect(client.opened).toEqual([there.id]);
  });

  test('show the quote where their page has it no longer', async () => {
    const anchor = { exact: 'KT는 오늘', prefix: '', suffix: '' };
    const lost = { ...note(['kt'], '하나'), anchor };
    const { root, client } = await open(lost);
    expect(root.querySelector('.note-quote')).toBeNull();
    client.orphaned = [lost.id];
    await client.edit({ ...lost, text: '둘' });
    await settle();
    expect(one(root, '.note-quote').textContent).toBe('KT는 오늘');
  });
});
