// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { NotesPanel } from '../../../../components/popup/notes-panel.tsx';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { matches, prepare } from '../../../../lib/notes/search/match.ts';
import { note } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { mount, one, settle } from '../mount.ts';
import { fakeClient } from '../notes/fake-client.ts';

const look = createLookUp(bundledDataset);

/** A client whose search and order are the store's own. */
function client() {
  const fake = fakeClient();
  fake.notes = [
    { ...note(['kt'], '경찰청 확인'), tags: ['확인'] },
    note(['upstage'], '솔라 비교', { url: 'https://www.yna.co.kr/view/1', outlet: '연합뉴스' }),
    note(['upstage'], '컨소시엄'),
  ];
  const inOrder = (order?: string) => (order === 'oldest' ? fake.notes.toReversed() : fake.notes);
  return {
    ...fake,
    list: async ({ order }: { order?: string }) => ({ ok: true as const, value: inOrder(order) }),
    async *search(terms: Parameters<typeof fake.search>[0], _limit: number, order?: string) {
      const value = inOrder(order).filter((each) => matches(prepare(each), terms));
      yield { ok: true as const, value };
    },
  };
}

const open = () =>
  mount(
    <Announcer>
      <NotesPanel client={client()} look={look} />
    </Announcer>,
  );

const texts = (root: Element) =>
  [...root.querySelectorAll('.note-text')].map(({ textContent }) => textContent);

async function choose(root: Element, label: string, option: string): Promise<void> {
  const select = one<HTMLSelectElement>(root, `select[aria-label="${label}"]`);
  const found = [...select.options].find(({ textContent }) => textContent === option);
  if (!found) throw new Error(`no ${option} in ${select.textContent}`);
  await act(async () => {
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('the notes', () => {
  beforeEach(() => speak('ko'));

  test('are narrowed by participant, tag and site, alone and together, and widened again', async () => {
    const root = await open();
    expect(texts(root)).toEqual(['경찰청 확인', '솔라 비교', '컨소시엄']);
    await choose(root, '참여자', '업스테이지');
    expect(texts(root)).toEqual(['솔라 비교', '컨소시엄']);
    await choose(root, '사이트', '연합뉴스');
    expect(texts(root)).toEqual(['솔라 비교']);
    await choose(root, '태그', '확인');
    expect(texts(root)).toEqual([]);
    expect(root.textContent).toContain('찾는 메모가 없습니다.');
    for (const all of ['참여자', '사이트', '태그']) await choose(root, all, all);
    expect(texts(root)).toHaveLength(3);
  });

  test('stand in the order that is chosen, also while they are narrowed', async () => {
    const root = await open();
    await choose(root, '최신순', '오래된순');
    expect(texts(root)).toEqual(['컨소시엄', '솔라 비교', '경찰청 확인']);
    await choose(root, '참여자', '업스테이지');
    expect(texts(root)).toEqual(['컨소시엄', '솔라 비교']);
  });
});
