// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { TimelineView } from '../../../../components/timeline/timeline-view.tsx';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { nameOf } from '../../../../lib/i18n/names.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one } from '../mount.ts';

const look = createLookUp(bundledDataset);
const rowTexts = (root: ParentNode) =>
  [...root.querySelectorAll('.timeline > li')].map(({ textContent }) => textContent);

async function view(day: string | null = null) {
  const opened: string[] = [];
  const root = await mount(<TimelineView look={look} open={(id) => opened.push(id)} day={day} />);
  return { root, opened };
}

describe('the timeline', () => {
  beforeEach(() => speak('ko'));

  test('says in words what it draws: who fell, who came in, who is left', async () => {
    const { root } = await view();
    const row = rowTexts(root).find((text) => text.includes('추가 공모')) ?? '';
    const words = row.slice(row.indexOf('추가 공모'));
    expect(words).toMatch(/합류\s*모티프테크놀로지스/u);
    expect(words).toMatch(/탈락\s*트릴리온랩스/u);
    expect(words).toMatch(/남은 팀\s*LG AI연구원, SK텔레콤, 업스테이지, 모티프테크놀로지스/u);
  });

  test('keeps the picture from screen readers, and the names for keys', async () => {
    const { root, opened } = await view();
    for (const picture of root.querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden')).toBe('true');
    }
    await click(one(root, 'button[data-participant="kt"]'));
    expect(opened).toEqual(['kt']);
  });

  test('draws the page’s day between the stages around it', async () => {
    const { root } = await view('2025-12-15');
    const rows = rowTexts(root);
    const at = rows.findIndex((text) =>
      text.includes(t('timeline_day', { date: '2025년 12월 15일' })),
    );
    expect(rows[at - 1]).toContain('최종 선정');
    expect(rows[at + 1]).toContain('1차 단계평가');
  });

  test('draws no day where the page tells none', async () => {
    expect((await view()).root.querySelector('.timeline-day')).toBeNull();
  });

  test('lets a team stand out that has the focus', async () => {
    const { root } = await view();
    const marked = () =>
      new Set(
        [...root.querySelectorAll('g[data-active="true"]')].map((lane) =>
          lane.getAttribute('data-participant'),
        ),
      );
    expect(marked()).toEqual(new Set());
    await act(() => one(root, 'button[data-participant="nc-ai"]').focus());
    expect(marked()).toEqual(new Set(['nc-ai']));
  });

  test.each(['ko', 'en'] as const)('names every team in %s', async (language) => {
    speak(language);
    const { root } = await view();
    const text = [...root.querySelectorAll('.timeline-text')].map((row) => row.textContent).join();
    for (const team of look.participants.filter(({ id }) => look.path(id).length > 0)) {
      expect(text).toContain(nameOf(team));
    }
  });
});
