// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import type { ActivePage } from '../../../../components/popup/active-page.ts';
import { PagePanel } from '../../../../components/popup/page-panel.tsx';
import type { PageEvent } from '../../../../components/popup/page-state.ts';
import { usePage } from '../../../../components/popup/use-page.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { overview } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one } from '../mount.ts';

const look = createLookUp(bundledDataset);
const site = { outlet: '네이버 뉴스', hosts: ['n.news.naver.com'] };

function Sample({ page }: { page: ActivePage }) {
  return (
    <Announcer>
      <PagePanel page={usePage(page)} look={look} />
    </Announcer>
  );
}

async function open(answer: PageEvent | null) {
  const shown: [string, number][] = [];
  const switched: [string, boolean][] = [];
  const root = await mount(
    <Sample
      page={{
        ask: async () => answer,
        show: async (participant, nth) => {
          shown.push([participant, nth]);
        },
        step: async (by) => ({ participant: 'kt', nth: by === 1 ? 0 : 32, total: 33 }),
        switchSite: async (site, on) => {
          switched.push([site.outlet, on]);
        },
        onChanged: () => {},
      }}
    />,
  );
  return { root, shown, switched };
}

describe('this page', () => {
  beforeEach(() => speak('ko'));

  test('lists the participants in order of mention, each with its count', async () => {
    const { root } = await open({ type: 'answered', overview, site });
    const rows = [...root.querySelectorAll<HTMLElement>('[data-participant]')];
    expect(rows.map((row) => row.getAttribute('data-participant'))).toEqual(
      overview.participants.map(({ participant }) => participant),
    );
    expect(one(root, '[data-participant="kt"]').textContent).toContain('12회');
  });

  test('goes from mention to mention and says where it is', async () => {
    const { root, shown } = await open({ type: 'answered', overview, site });
    const row = one(root, '[data-participant="kaist"]');
    for (let press = 0; press < 3; press++) await click(row);
    expect(shown).toEqual([
      ['kaist', 0],
      ['kaist', 1],
      ['kaist', 0],
    ]);
    expect(row.textContent).toContain('1/2');
    expect(one(root, '[role="status"]').textContent).toBe(
      '한국과학기술원: 2번 가운데 1번째로 이동',
    );
  });

  test('goes through all mentions, and says whose each is', async () => {
    const { root } = await open({ type: 'answered', overview, site });
    expect(one(root, '.step-bar p').textContent).toBe('모두 33번 나옵니다');
    await click(one(root, '[aria-label="다음 언급"]'));
    expect(one(root, '.step-bar p').textContent).toBe('KT 1/33');
    await click(one(root, '[aria-label="이전 언급"]'));
    expect(one(root, '[role="status"]').textContent).toBe(
      'KT: 이 페이지의 언급 33번 가운데 33번째',
    );
  });

  test('switches the site off and on', async () => {
    const on = await open({ type: 'answered', overview, site });
    await click(one(on.root, '[role="switch"]'));
    expect(on.switched).toEqual([['네이버 뉴스', false]]);
    const off = await open({ type: 'off', site });
    expect(off.root.textContent).toContain('네이버 뉴스에서 이름 표시');
    await click(one(off.root, '[role="switch"]'));
    expect(off.switched).toEqual([['네이버 뉴스', true]]);
  });

  test('skips a participant that the dataset does not know', async () => {
    const stranger = { participant: 'nobody', count: 1 };
    const { root } = await open({
      type: 'answered',
      overview: { ...overview, participants: [stranger] },
      site,
    });
    expect(root.querySelector('[data-participant]')).toBeNull();
  });

  test('says why there is nothing, differently for each reason', async () => {
    const empty = { ...overview, participants: [] };
    const reasons: (PageEvent | null)[] = [
      null,
      { type: 'uncovered' },
      { type: 'silent' },
      { type: 'answered', overview: empty, site },
      { type: 'off', site },
    ];
    const said = [];
    for (const reason of reasons) said.push(one((await open(reason)).root, 'h2').textContent);
    expect(new Set(said).size).toBe(reasons.length);
  });

  test('says so when the page is gone while the popup is open', async () => {
    const root = await mount(
      <Sample
        page={{
          ask: async () => ({ type: 'answered', overview, site }),
          show: async () => {
            throw new Error('gone');
          },
          step: async () => null,
          switchSite: async () => {},
          onChanged: () => {},
        }}
      />,
    );
    await click(one(root, '[data-participant="kt"]'));
    expect(one(root, 'h2').textContent).toBe('페이지를 새로고침해 주세요');
  });
});
