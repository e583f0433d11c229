import { expect } from 'vitest';
import { participantOfSurface } from '../../lib/cli/drive/participants.ts';
import bundled from '../../lib/dataset/dataset.json' with { type: 'json' };
import { createLookUp } from '../../lib/dataset/look-up.ts';
import type { Dataset } from '../../lib/dataset/types.ts';
import { sentenceOn } from '../fixtures/sentence-on.ts';
import {
  articlePage,
  test as base,
  hoverMark,
  settledMarks,
  visibleText,
  waitForCard,
  waitForNoCard,
} from './harness/index.ts';

const look = createLookUp(bundled as Dataset);
const address = 'https://n.news.naver.com/mnews/article/005/0000000001';

/** One page with a sentence on each participant, its marks painted. */
const test = base.extend('marked', { scope: 'file' }, async ({ lens }) => {
  const title = '독자 AI 파운데이션 모델 프로젝트 참여자 소개';
  const body = look.participants.map((participant) => sentenceOn(participant, look));
  await lens.serve({ [address]: articlePage({ title, body }) });
  const page = await lens.visit(address);
  return { page, marks: await settledMarks(page) };
});

test.for(look.participants.map(({ id, names }) => ({ id, name: names.ko })))(
  '$id opens a card with a sourced fact',
  async ({ id, name }, { marked: { page, marks } }) => {
    const mark = marks.find(({ text }) => participantOfSurface(text)?.id === id);
    if (mark === undefined) throw new Error(`${name} is not marked.`);
    await hoverMark(page, mark);
    const { frame } = await waitForCard(page, name);
    await frame.getByRole('heading', { name }).first().waitFor({ timeout: 5_000 });
    const text = await visibleText(frame);
    const sources = look.claimsAbout(id).flatMap((claim) => look.sources(claim));
    const named = sources.filter(
      ({ outlet, headline }) => text.includes(outlet) && text.includes(headline),
    );
    expect(named.length).toBeGreaterThan(0);
    // The card may lie over the next name.
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  },
);
