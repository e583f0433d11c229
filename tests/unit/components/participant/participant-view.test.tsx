// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { ParticipantView } from '../../../../components/participant/participant-view.tsx';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { sample } from '../../dataset/look-up/sample.ts';
import { speak } from '../../i18n/speak.ts';
import { mount } from '../mount.ts';

const look = createLookUp(sample);

async function view(id: string, day: string | null): Promise<HTMLElement> {
  const participant = look.participant(id);
  if (!participant) throw new Error(`the sample has no ${id}`);
  return mount(
    <Announcer>
      <ParticipantView participant={participant} look={look} open={() => {}} day={day} />
    </Announcer>,
  );
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('a participant beside a page', () => {
  beforeEach(() => speak('ko'));

  test('older than its last result shows both standings, the newer one marked', async () => {
    const root = await view('alpha', '2031-02-25');
    const [then, now] = textsOf(root, '.standing > p');
    expect(then).toContain(t('fact_applied', { stage: 'call' }));
    expect(then).toContain('2031년 2월 25일');
    expect(now).toContain(t('since_badge'));
    expect(now).toContain(t('fact_passed', { stage: 'papers' }));
  });

  test('as new as its last result shows that one, unmarked', async () => {
    const root = await view('alpha', '2031-03-10');
    expect(root.querySelector('.standing-then')).toBeNull();
    expect(root.querySelector('.standing .since-badge')).toBeNull();
  });

  test('marks exactly the facts that are newer', async () => {
    const root = await view('alpha', '2031-03-10');
    const marked = [...root.querySelectorAll('.fact-group')].filter((group) =>
      group.querySelector('.since-badge'),
    );
    expect(marked).toHaveLength(1);
    expect(textsOf(marked[0] ?? root, '.fact')).toEqual([expect.stringContaining('delta')]);
  });

  test('of no known day marks nothing', async () => {
    const root = await view('alpha', null);
    expect(root.querySelector('.since-badge, .standing-then')).toBeNull();
  });
});
