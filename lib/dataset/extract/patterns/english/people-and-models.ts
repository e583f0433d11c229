import type { Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { englishStatus, isEnglish } from '../../language/english.ts';
import { organisationsIn, peopleIn } from '../../passage.ts';

const post =
  '(?:chief\\s(?:[A-Za-z]+\\s){1,3}officer|chief\\sexecutive|(?:co-)?CEO|CTO|CAIO|(?:executive\\s|senior\\s)?vice\\spresident|president|(?:vice\\s|deputy\\sprime\\s)?minister|(?:co-)?(?:head|director)(?:\\sof\\s[A-Za-z ]+)?)';

/** `NAME, X's chief AI officer`, `NAME, CEO of X`, `X CEO NAME`. */
const behindName = /^,\s$/u;
const behindBody = new RegExp(String.raw`^[’']s\s(?<title>${post})\b`, 'u');
const beforeBody = new RegExp(String.raw`^,\s(?:the\s)?(?<title>${post})\s(?:of|at)\s$`, 'u');
const between = new RegExp(String.raw`^(?:[’']s)?\s(?<title>${post})\s$`, 'u');

/** Who has which post, in English. */
export const englishPosts: Pattern = (passage) => {
  const { text, index: sentence } = passage;
  if (!isEnglish(text)) return [];
  const bodies = organisationsIn(passage);
  return peopleIn(passage).flatMap((person): Draft[] => {
    const next = bodies.find(({ start }) => start >= person.end);
    const before = bodies.findLast(({ end }) => end <= person.start);
    const toNext = next ? text.slice(person.end, next.start) : '';
    const titled = next && behindName.test(toNext) ? behindBody.exec(text.slice(next.end)) : null;
    const found = [
      { body: next, title: titled?.groups?.title ?? beforeBody.exec(toNext)?.groups?.title },
      {
        body: before,
        title: before && between.exec(text.slice(before.end, person.start))?.groups?.title,
      },
    ].find(({ title }) => title !== undefined);
    if (!found?.body || found.title === undefined) return [];
    const { body, title: jobTitle } = found;
    const claim = { subject: person.id, predicate: 'worksFor', object: body.id } as const;
    return [{ ...claim, jobTitle, status: 'stated', sentence }];
  });
};

/** `NAME, a professor at Y, advises X`; `NAME … on the judging panel`. */
export const englishAdvice: Pattern = (passage, { programme }) => {
  const { text, index: sentence } = passage;
  if (!isEnglish(text)) return [];
  const advises = /\badvis(?:es|ed|ing)\s/u.exec(text);
  const body = advises && organisationsIn(passage).find(({ start }) => start >= advises.index);
  const isJudging = /\b(?:judging\spanel|as\sjudges?|panel\sof\sjudges)\b/u.test(text);
  const status = englishStatus(text);
  return peopleIn(passage).flatMap(({ id: subject, end }): Draft[] => {
    if (isJudging) return [{ subject, predicate: 'judge', object: programme, status, sentence }];
    if (!body || end > advises.index) return [];
    return [{ subject, predicate: 'adviser', object: body.id, status, sentence }];
  });
};

/** `M, a language model developed by X`, `X's own model, M`. */
const developedBy = /^[^.;]{0,40}\b(?:developed|built|made)\sby\s$/u;
const ownModel = /^[^.;]{0,60}\b(?:its|[’']s)\s(?:own\s)?(?:[a-z]+\s){0,3}model,?\s$/u;

/** `X unveiled its model M`, `X, which developed M`. */
const makes =
  /^(?:,\swhich)?\s(?:has\s|had\s|also\s)*(?:developed|built|unveiled|released|presented|submitted|launched|introduced|showcased|open-sourced|created|trained)\s[^.;]{0,60}$/u;

/** Whose model it is, in English. */
export const englishModels: Pattern = (passage) => {
  const { text, named, index: sentence } = passage;
  if (!isEnglish(text)) return [];
  const bodies = organisationsIn(passage);
  return named.flatMap(({ id: subject, kind, start, end }): Draft[] => {
    if (kind !== 'model') return [];
    const maker =
      bodies.find((body) => body.start >= end && developedBy.test(text.slice(end, body.start))) ??
      bodies.find(
        (body) =>
          body.end <= start &&
          /[Ii]ts\s|[’']s\s/u.test(text.slice(body.end, start)) &&
          isOwn(text, body.end, start),
      ) ??
      bodies.find((body) => /^,\swhose\s$/u.test(text.slice(body.end, start))) ??
      bodies.findLast((body) => body.end <= start && makes.test(text.slice(body.end, start)));
    if (!maker) return [];
    return [{ subject, predicate: 'developer', object: maker.id, status: 'stated', sentence }];
  });
};

const isOwn = (text: string, from: number, to: number): boolean =>
  ownModel.test(text.slice(from, to).slice(-60)) || /^[’']s\s$/u.test(text.slice(from, to));
