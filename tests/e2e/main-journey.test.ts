import { expect } from 'vitest';
import {
  articlePage,
  hoverMark,
  settledMarks,
  test,
  typeInto,
  visibleText,
  waitForCard,
} from './harness/index.ts';

const address = 'https://n.news.naver.com/mnews/article/003/0000000001';
const title = '독자 AI 파운데이션 모델 프로젝트 발표평가 앞둔 팀들';
const note = '발표평가 끝나면 컨소시엄 명단 다시 확인하기 ✍️';

test('a note written on the card is in the popup after the browser was closed', async ({
  lens,
}) => {
  await lens.serve({
    [address]: articlePage({ title, body: ['업스테이지와 KT가 발표평가를 준비하고 있다.'] }),
  });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '업스테이지' });
  const { frame } = await waitForCard(page, '업스테이지');
  await typeInto(frame.getByRole('textbox'), note);
  await frame.getByRole('button', { name: '저장' }).click();
  await frame.getByText(note).and(frame.locator(':not(textarea)')).waitFor();

  await lens.restart();

  const later = await lens.visit(address);
  await settledMarks(later);
  const popup = await lens.popup(later);
  await popup.getByText('업스테이지').first().waitFor();
  await popup.getByRole('tab', { name: /메모/u }).click();
  await popup.getByText(note).waitFor();
  expect(await visibleText(popup.mainFrame())).toContain(title);

  await hoverMark(later, { text: '업스테이지' });
  await waitForCard(later, note);
});
