import type { Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { monthsIn } from '../language/months.ts';
import { isHearsay } from '../language/status.ts';
import { organisationsIn, peopleIn } from '../passage.ts';

/** `X에서 새 센터의 센터장을 맡을 예정`. */
const takes =
  /^에서\s(?:[^,]{0,30}\s)?(?<post>[가-힣A-Za-z]{2,12}(?:장|책임자|총괄|대표|사장))(?:을|를)\s맡(?<tense>을|는다|았|기로|게)/u;
const ahead = /^(?:을|기로|게)/u;

/** `2월부터`: from when a post is held. */
const since = /부터/u;

/** Who takes a post elsewhere: `홍길동 전 상무가 2월부터 X에서 센터장을 맡을 예정이다`. */
export const moves: Pattern = (passage, { day }) => {
  const { text, index } = passage;
  return organisationsIn(passage).flatMap((body): Draft[] => {
    const { post, tense } = takes.exec(text.slice(body.end))?.groups ?? {};
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
