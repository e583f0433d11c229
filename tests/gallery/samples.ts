import type { ToCard } from '../../lib/messages/card-port.ts';
import type { PageOverview } from '../../lib/messages/protocol.ts';
import type { Note, NotePage } from '../../lib/notes/types.ts';

/** Pages and notes of our own making, for pictures and for tests of the screens. */

export const articlePage: NotePage = {
  url: 'https://n.news.naver.com/article/014/0000000001',
  title: '국가대표 AI 사업, 지원 팀들의 여름나기',
  outlet: '네이버 뉴스',
  publishedAt: '2025-07-28T09:00:00+09:00',
};

export const show = (
  participant: string,
  surface: string,
  page: Partial<NotePage> = {},
): Extract<ToCard, { type: 'show' }> => ({
  type: 'show',
  participant,
  surface,
  anchor: { exact: surface, prefix: '이날 ', suffix: '는 ' },
  page: { ...articlePage, ...page },
  step: null,
  pinned: false,
});

/** Text that the reader selected, to write a note on. */
export const compose = (surface: string): Extract<ToCard, { type: 'compose' }> => ({
  type: 'compose',
  surface,
  anchor: { exact: surface, prefix: '', suffix: '' },
  page: articlePage,
});

let serial = 0;

export function note(participants: string[], text: string, page: Partial<NotePage> = {}): Note {
  serial += 1;
  // The first that is made is the newest.
  const minute = String(59 - (serial % 60)).padStart(2, '0');
  const time = `2025-07-29T01:${minute}:00.000Z`;
  return {
    id: `019f0000-0000-7000-8000-${String(serial).padStart(12, '0')}`,
    participants,
    text,
    tags: [],
    colour: null,
    page: { ...articlePage, ...page },
    anchor: null,
    createdAt: time,
    changedAt: time,
    revision: 1,
    deletedAt: null,
  };
}

export const someNotes = (): Note[] => [
  note(['upstage'], '솔라 프로 2의 비용 비교는 어떤 벤치마크 기준인지 원문을 찾아볼 것.'),
  note(
    ['kt'],
    '컨소시엄에 경찰청이 들어 있다. 데이터 제공 범위가 어디까지인지?\n\n다음 주 브리핑에서 물어보기.',
  ),
  {
    ...note([], '심사 기준은 다음 브리핑에서 물어볼 것.'),
    anchor: { exact: '심사 기준은 아직 알려지지 않았다', prefix: '', suffix: '' },
  },
  note(['lg-ai-research'], '컨소시엄 비공개. 발표 뒤에 다시 확인.', {
    title:
      '아주 긴 제목을 가진 기사도 한 줄로 줄여서 보여 주어야 하므로 이렇게 길게 써 본다, 이 정도면 충분할까',
    url: 'https://www.yna.co.kr/view/AKR0000001',
    outlet: '연합뉴스',
    publishedAt: null,
  }),
];

export const overview: PageOverview = {
  url: articlePage.url,
  title: articlePage.title,
  publishedAt: articlePage.publishedAt,
  participants: [
    { participant: 'sovereign-ai-foundation-model', count: 3 },
    { participant: 'msit', count: 2 },
    { participant: 'naver-cloud', count: 4 },
    { participant: 'kt', count: 12 },
    { participant: 'saltlux', count: 1 },
    { participant: 'kaist', count: 2 },
    { participant: 'shin-dong-hoon', count: 2 },
    { participant: 'midm', count: 5 },
    { participant: 'constitutional-court', count: 1 },
    { participant: 'geoffrey-hinton', count: 1 },
  ],
};
