import { expect } from 'vitest';
import { participantOfSurface } from '../../lib/cli/drive/participants.ts';
import bundled from '../../lib/dataset/dataset.json' with { type: 'json' };
import { createLookUp } from '../../lib/dataset/look-up.ts';
import type { Dataset } from '../../lib/dataset/types.ts';
import { sentenceOn } from '../fixtures/sentence-on.ts';
import {
  articlePage,
  hoverMark,
  settledMarks,
  test,
  visibleText,
  waitForCard,
} from './harness/index.ts';

const look = createLookUp(bundled as Dataset);
const address = 'https://n.news.naver.com/mnews/article/005/0000000001';

test.for(look.participants.map(({ id }) => id))(
  '%s opens a card with a sourced fact',
  async (id, { lens }) => {
    const participant = look.participant(id);
    if (participant === null) throw new Error(`${id} is not in the dataset.`);
    await lens.serve({
      [`${address}?${id}`]: articlePage({
        title: '독자 AI 파운데이션 모델 프로젝트 참여자 소개',
        body: [sentenceOn(participant, look)],
      }),
    });
    const page = await lens.visit(`${address}?${id}`);
    const marks = await settledMarks(page);
    const mark = marks.find(({ text }) => participantOfSurface(text)?.id === id);
    if (mark === undefined) throw new Error(`No mark on ${marks.map(({ text }) => text)}.`);
    await hoverMark(page, mark);
    const { frame } = await waitForCard(page, participant.names.ko);
    const text = await visibleText(frame);
    const sources = look.claimsAbout(id).flatMap((claim) => look.sources(claim));
    const named = sources.filter(
      ({ outlet, headline }) => text.includes(outlet) && text.includes(headline),
    );
    expect(named.length).toBeGreaterThan(0);
    await page.close();
  },
);
