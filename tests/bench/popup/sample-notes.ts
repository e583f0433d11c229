import { v7 } from 'uuid';
import type { ImportEntry, Note } from '../../../lib/notes/types.ts';

const participants = ['upstage', 'sk-telecom', 'lg-ai-research', 'kt', 'naver-cloud', 'kaist'];
const hosts = ['n.news.naver.com', 'v.daum.net', 'www.yna.co.kr', 'www.hani.co.kr'];
const sentences = [
  '컨소시엄에 누가 더 들어오는지 다음 브리핑에서 확인할 것.',
  '발표 자료의 벤치마크 조건이 지난번과 다르다.',
  '심사 기준을 묻는 질문에 답이 없었다.\n원문을 다시 읽어 보기.',
];

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** So many notes as a diligent reader leaves them: one every few minutes, on many pages. */
export function sampleNotes(count: number): ImportEntry[] {
  const start = Date.parse('2025-07-01T00:00:00.000Z');
  return Array.from({ length: count }, (_, at): ImportEntry => {
    const msecs = start + at * 300_000;
    const time = new Date(msecs).toISOString();
    const note: Note = {
      id: v7({ msecs }),
      participants: [pick(participants, at)],
      text: `${at}. ${pick(sentences, at)}`,
      tags: at % 5 === 0 ? ['후속'] : [],
      colour: null,
      page: {
        url: `https://${pick(hosts, at)}/article/${Math.floor(at / 3)}`,
        title: `국가대표 AI 사업 소식 ${Math.floor(at / 3)}`,
        outlet: '시험일보',
        publishedAt: time,
      },
      anchor: null,
      createdAt: time,
      changedAt: time,
      revision: 1,
      deletedAt: null,
    };
    return { note, over: null };
  });
}
