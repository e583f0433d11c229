import type { Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { daysIn } from '../language/dates.ts';
import { monthsIn } from '../language/months.ts';
import { isHearsay } from '../language/status.ts';
import { organisationsIn, type Passage, peopleIn } from '../passage.ts';

/** `X에서 새 센터의 센터장을 맡을 예정`. */
const takes =
  /^에서\s(?:[^,]{0,30}\s)?(?<post>[가-힣A-Za-z]{2,12}(?:장|책임자|총괄|대표|사장))(?:을|를)\s맡(?<tense>을|는다|았|기로|게)/u;
const ahead = /^(?:을|게|할|길|.*기로)/u;

/** `X 부사장으로 일할 예정`, `X 대표로 자리를 옮긴다`. */
const goesTo =
  /^\s(?<post>(?:[가-힣A-Za-z]{1,10}\s)?[가-힣A-Za-z]{0,10}(?:장|책임자|총괄|대표|상무|전무))(?:으로|로)\s(?:자리를\s)?(?:일(?<tense>할|한다|하기로)|옮(?<moves>긴다|겼|길|기기로)|합류(?<joins>한다|했|할))/u;

/** `2월부터`: from when a post is held. */
const since = /부터/u;

/** Who takes a post elsewhere: `홍길동 전 상무가 2월부터 X에서 센터장을 맡을 예정이다`. */
export const moves: Pattern = (passage, { day }) => {
  const { text, index } = passage;
  return organisationsIn(passage).flatMap((body): Draft[] => {
    const behind = text.slice(body.end);
    const groups = (takes.exec(behind) ?? goesTo.exec(behind))?.groups ?? {};
    const { post, tense = groups.moves ?? groups.joins } = groups;
    const person = peopleIn(passage).findLast(({ end }) => end <= body.start);
    if (post === undefined || tense === undefined || !person) return [];
    const from = monthsIn(text, day).find(({ end }) => since.test(text.slice(end, end + 2)))?.date;
    const told = isHearsay(text) ? 'reported' : 'stated';
    const status = ahead.test(tense) ? 'planned' : told;
    return [
      {
        subject: person.id,
        predicate: 'worksFor',
        object: body.id,
        jobTitle: post,
        status,
        ...(from && { from }),
        sentence: index,
      },
    ];
  });
};

/** `자리에서 물러났다`, `회사를 떠났다`. */
const left =
  /(?:자리에서\s물러났|(?:대표|사장|자리|직)에서\s(?:내려왔|물러났)|회사를\s(?:떠났|나갔)|퇴임했|사임했|퇴사했)/u;

/** Posts that the sentence itself says were given up, with the day. */
export function endedPosts({ text }: Passage, day: string, posts: readonly Draft[]): Draft[] {
  const at = left.exec(text)?.index;
  if (at === undefined) return [...posts];
  const until = daysIn(text.slice(0, at), day).at(-1)?.date;
  return posts.map((post) => (until && post.predicate === 'worksFor' ? { ...post, until } : post));
}

const leaving = /(?:퇴사|퇴임|사임|이직)\s(?:시점|시기)은/u;

/** `퇴사 시점은 2025년 말, 2026년 1월 등 보도마다 다르다`: until when the past post just told was held. */
export const leaves: Pattern = ({ text, index }, { day, pastPost }) => {
  if (!leaving.test(text) || pastPost === null) return [];
  const { sentence, ...post } = pastPost;
  const dates = monthsIn(text, day);
  const status = dates.length > 1 || isHearsay(text) ? 'reported' : 'stated';
  return dates.map(({ date: until }) => {
    return { ...post, status, until, sentence: index, context: [sentence] };
  });
};
