import { describe, expect, it } from 'vitest';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';

const lookUp = createLookUp(bundledDataset);

/** A team's results as a card of a page of that day tells them, and what comes next. */
function told(id: string, day: string): string {
  const path = lookUp.path(id, day);
  const results = path.map(({ result, stage, date }) => `${result} ${stage.id} ${date}`);
  const last = path.at(-1);
  expect(lookUp.standing(id, day)).toEqual(last ?? null);
  return [...results, last?.next ? `next ${last.next.id}` : 'no next'].join(', ');
}

const screened = 'passed document-screening 2025-07-25';
const chosen = `${screened}, selected final-selection 2025-08-04`;
const lost = `${screened}, eliminated final-selection 2025-08-04`;
const stays = `${chosen}, passed first-evaluation 2026-01-15`;
const falls = `${chosen}, eliminated first-evaluation 2026-01-15`;
const unscreened = 'eliminated document-screening 2025-07-25';
const entered = 'applied application 2025-07-24';
const reapplied = 'applied additional-call null';

const days = ['2025-07-29', '2025-12-31', '2026-02-15', '2026-02-28', '2026-11-24'] as const;

/** What is told of each team on each of the days; one that stays the same is not said again. */
const table: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['lg-ai-research', 'sk-telecom', 'upstage'].map((id) => [
      id,
      [
        `${screened}, next presentation`,
        `${chosen}, next first-evaluation`,
        `${stays}, next second-evaluation`,
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['naver-cloud', 'nc-ai'].map((id) => [
      id,
      [`${screened}, next presentation`, `${chosen}, next first-evaluation`, `${falls}, no next`],
    ]),
  ),
  ...Object.fromEntries(
    ['kakao', 'konan-technology', 'kaist'].map((id) => [
      id,
      [`${screened}, next presentation`, `${lost}, no next`],
    ]),
  ),
  kt: [`${entered}, ${screened}, next presentation`, `${entered}, ${lost}, no next`],
  'motif-technologies': [
    `${screened}, next presentation`,
    `${lost}, no next`,
    `${lost}, ${reapplied}, next additional-call`,
    `${lost}, ${reapplied}, selected additional-call 2026-02-20, next second-evaluation`,
  ],
  lunit: [`${unscreened}, no next`],
  bionexus: [`${unscreened}, no next`],
  'trillion-labs': [
    'no next',
    'no next',
    `${reapplied}, next additional-call`,
    `${reapplied}, eliminated additional-call 2026-02-20, no next`,
  ],
};

describe('where a team stood on the day of a page', () => {
  const rows = Object.entries(table).flatMap(([id, texts]) =>
    days.map((day, index) => [id, day, texts[index] ?? texts.at(-1) ?? ''] as const),
  );

  it.each(rows)('%s on %s', (id, day, expected) => {
    expect(told(id, day)).toBe(expected);
  });

  it('is told of the twelve that applied by name and of the one that came later', () => {
    const teams = bundledDataset.claims
      .filter(({ predicate }) => ['passed', 'selected', 'eliminated'].includes(predicate))
      .map(({ subject }) => subject);
    expect(new Set(teams)).toEqual(new Set(Object.keys(table)));
  });
});

describe('changesSince', () => {
  it('tells what is new on a team and what has ended', () => {
    const { since, ended } = lookUp.changesSince('naver-cloud', '2025-07-29');
    expect(since.map(({ predicate, object }) => `${predicate} ${object}`)).toContain(
      'eliminated first-evaluation',
    );
    expect(ended.map(({ predicate }) => predicate)).toEqual(['consortiumDisclosure']);
  });

  it('tells that a post was given up', () => {
    const { ended } = lookUp.changesSince('shin-dong-hoon', '2025-07-29');
    expect(ended.map(({ predicate, object }) => `${predicate} ${object}`)).toEqual(['worksFor kt']);
  });

  it('is empty for a page as new as the newest source', () => {
    expect(lookUp.changesSince('kt', lookUp.asOf)).toEqual({ since: [], ended: [] });
  });
});

describe('claimsAbout', () => {
  it('names nobody as a partner of a consortium who is told to be in it', () => {
    const ties = bundledDataset.participants.flatMap(({ id }) =>
      lookUp.claimsAbout(id).filter(({ object }) => object === id),
    );
    const bodies = (predicate: string) =>
      ties
        .filter((tie) => tie.predicate === predicate)
        .map(({ subject, object }) => `${subject} ${object}`);
    expect(bodies('partner')).not.toEqual([]);
    const members = new Set(bodies('consortiumMember'));
    expect(bodies('partner').filter((body) => members.has(body))).toEqual([]);
  });
});
