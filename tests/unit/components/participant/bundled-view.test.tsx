// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { ParticipantView } from '../../../../components/participant/participant-view.tsx';
import { nextStageText } from '../../../../components/participant/standing-text.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { speak } from '../../i18n/speak.ts';
import { mount, one } from '../mount.ts';

const look = createLookUp(bundledDataset);

async function view(id: string, day: string | null = null): Promise<HTMLElement> {
  const participant = look.participant(id);
  if (!participant) throw new Error(`the dataset has no ${id}`);
  return mount(
    <Announcer>
      <ParticipantView participant={participant} look={look} open={() => {}} day={day} />
    </Announcer>,
  );
}

/** The facts below a heading of the view. */
const under = (root: ParentNode, title: string) =>
  [...root.querySelectorAll('section')]
    .filter((section) => section.querySelector('h2')?.textContent === title)
    .flatMap((section) => [...section.querySelectorAll('.fact')])
    .map((fact) => fact.textContent);

describe('a participant of the bundled dataset', () => {
  beforeEach(() => speak('ko'));

  test('says what held on the page’s day and does no longer', async () => {
    const title = (date: string) => t('section_ended', { date });
    const naver = await view('naver-cloud', '2025-07-29');
    expect(under(naver, title('2025년 7월 29일'))).toEqual([
      expect.stringContaining('공개하지 않음'),
    ]);
    const shin = await view('shin-dong-hoon', '2025-07-29');
    expect(under(shin, title('2025년 7월 29일')).join()).toContain('상무');
    const model = await view('k-exaone', '2025-08-10');
    expect(under(model, title('2025년 8월 10일')).join()).toContain(t('status_planned'));
    expect(under(await view('kt', '2026-02-28'), title('2026년 2월 28일'))).toEqual([]);
  });

  test('marks what sources tell differently', async () => {
    const root = await view('shin-dong-hoon');
    const disputed = [...root.querySelectorAll('.fact')]
      .map((fact) => fact.textContent)
      .filter((text) => text.includes(t('disputed_badge')));
    expect(disputed).toHaveLength(2);
    expect(disputed.join()).toContain('2025년 12월');
    expect(disputed.join()).toContain('2026년 1월');
  });

  test.each(['naver-cloud', 'upstage'])(
    'shows the stated members of %s before what is only reported',
    async (id) => {
      const root = one(await view(id), '.consortium');
      const kinds = [...root.querySelectorAll<HTMLElement>('.fact')].map(
        ({ dataset: { status } }) => status,
      );
      expect(kinds).toEqual(
        kinds.toSorted((a, b) => Number(b === 'stated') - Number(a === 'stated')),
      );
      expect(one(root, '.fact').dataset.predicate).toBe('consortiumMember');
    },
  );

  test('of two consortia shows the one that is left', async () => {
    expect(one(await view('crowdworks'), '.consortium-lead').textContent).toContain('모티프');
  });

  test('tells of a stage its overtaken plans, and marks what a page could not know', async () => {
    const root = await view('sovereign-ai-foundation-model', '2025-12-15');
    const row = (name: string) =>
      [...root.querySelectorAll('.programme-stages li')].find((each) =>
        each.textContent.includes(name),
      )?.textContent ?? '';
    expect(row('1차 단계평가')).toContain(t('stages_earlier', { plan: '2025년 12월 · 4개 팀' }));
    expect(row('1차 단계평가')).toContain(t('since_badge'));
    expect(row('최종 선정')).not.toContain(t('since_badge'));
  });

  test('tells what came next as it was planned on the page’s day', async () => {
    const root = await view('naver-cloud', '2025-12-15');
    expect(one(root, '.standing-then').textContent).toContain('2025년 12월');
  });
});

test.each([
  ['2026-08-31', 'standing_nextAt'],
  ['2026-09-01', 'standing_nextOver'],
] as const)('read on %s, what comes next is told as %s', (readOn, key) => {
  speak('ko');
  const next = look.standing('upstage')?.next;
  if (!next) throw new Error('a stage lies ahead of the team');
  const words = { stage: '2차 단계평가', time: '2026년 8월' };
  expect(nextStageText(next, readOn)).toBe(t(key, words));
  expect(t('standing_nextAt', words)).not.toBe(t('standing_nextOver', words));
});
