import { hoverMark } from '../../../lib/cli/drive/hover.ts';
import type { Screen } from '../screen.ts';

const sentences = [
  '업스테이지와 SK텔레콤, LG AI연구원은 독자 AI 파운데이션 모델 사업의 다음 평가를 준비한다.',
  '과학기술정보통신부는 KAIST와 서울대 연구진의 의견을 들었고, 업스테이지는 솔라를, LG AI연구원은 엑사원을 내세웠다.',
  'KT와 네이버클라우드, NC AI, 모티프테크놀로지스, 카카오도 저마다의 모델을 이어 간다.',
  '솔트룩스와 리벨리온, 래블업, 노타, 플리토, 크래프톤도 컨소시엄에서 일한다.',
];

/** About eighty mentions, as in a long feature. */
const dense = Array.from({ length: 4 }, () => sentences).flat();

/** The extension at work on a page. */
export const articles: readonly Screen[] = [
  { name: 'article-80-mentions', page: 'article', body: dense },
  {
    name: 'article-card',
    page: 'article',
    body: sentences,
    act: async (page) => {
      await hoverMark(page, { text: 'SK텔레콤' });
      await page.waitForTimeout(900);
    },
  },
];
