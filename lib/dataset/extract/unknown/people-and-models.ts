import { posts as titles } from '../language/titles.ts';
import { abstract, type NameAt } from './list-names.ts';

/** First syllables of Korean names. */
const family =
  '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제탁국어은편예경봉]';

const posts = `(?:${titles})`;

const patterns: readonly RegExp[] = [
  // `한아름 견본사 대표는`
  new RegExp(
    `(?<![가-힣])(?<name>${family}[가-힣]{1,2}(?<![를은는의해던된할]))\\s(?:[가-힣A-Za-z0-9·&]+\\s){1,4}?[가-힣A-Za-z]*${posts}(?=[은는이가을를에의도와과라,(\\s]|$)`,
    'gu',
  ),
  // `견본사 한아름 대표는`
  new RegExp(
    `(?<=[가-힣A-Za-z0-9),]\\s)(?<name>${family}[가-힣]{2})\\s(?:[가-힣A-Za-z]*)${posts}(?=[은는이가을를에의도와과라,(\\s]|$)`,
    'gu',
  ),
  // `한아름 최고기술책임자(CTO)는` at the beginning
  new RegExp(
    `^['"“]?(?<name>${family}[가-힣]{2})\\s(?:[가-힣A-Za-z0-9·&]+\\s){0,3}?[가-힣A-Za-z]*${posts}(?=[은는이가을를도의,(]|\\s)`,
    'gu',
  ),
  // `Y를 이끄는 한아름 담당을`
  new RegExp(
    `[는던은인]\\s(?<name>${family}[가-힣]{2})\\s(?:[가-힣A-Za-z0-9·&]+\\s){0,3}?[가-힣A-Za-z]*${posts}(?=[은는이가을를도의,(])`,
    'gu',
  ),
  // `견본부 장관 한아름 박사는`, two syllables beside a post on either side
  new RegExp(`(?:${posts})\\s(?<name>${family}[가-힣]{1,2})\\s${posts}(?=[은는이가])`, 'gu'),
  // `견본사 한봄 대표는 "…"`: two syllables where somebody speaks
  new RegExp(`(?<=[가-힣A-Za-z0-9)]\\s)(?<name>${family}[가-힣])\\s${posts}[은는]\\s["“]`, 'gu'),
  // `CEO Kim Eun-sol`, `Kim Eun-sol, CEO of`
  /\b(?:CEO|CTO|CAIO|[Pp]resident|[Cc]hief|[Mm]inister|[Dd]irector|[Pp]rofessor)\s(?<name>[A-Z][a-z]+\s[A-Z][a-z]+(?:-[a-z]+)?)\b/gu,
  /\b(?<name>[A-Z][a-z]+\s[A-Z][a-z]+(?:-[a-z]+)?),\s(?:the\s)?(?:CEO|CTO|CAIO|president|chief|head|a\sprofessor|vice)\b/gu,
  // `견본사(대표 한아름)`
  new RegExp(`${posts}\\s(?<name>${family}[가-힣]{1,2})\\)`, 'gu'),
  // `한아름·백이든 각자대표`
  new RegExp(`(?<![가-힣])(?<name>${family}[가-힣]{2})(?=·${family}[가-힣]{2}\\s)`, 'gu'),
  new RegExp(`·(?<name>${family}[가-힣]{2})\\s(?:공동|각자)\\s?${posts}`, 'gu'),
  // `견본사 대표는 한아름이다`
  new RegExp(
    `${posts}(?:은|는)\\s(?<name>${family}[가-힣]{1,2}?)(?:이다|다\\.|으로|로\\s|인\\s)`,
    'gu',
  ),
];

/** Words of two or three syllables that begin like a name. */
const noPerson =
  /[를은는의해던된할]$|^(?:이번|이날|현재|지난|서류|장관|이사회|정부|최고|한국|고려|서울|강원|전국|신임|이후|선임|공동|임시|기술|주요|국내|고위|현직|전임|사내|강남|서강|성균|이화|연세|부산|경북|경희|국민|인하|중앙|한양|홍익|정예|주관|전문|참여|기업인|연구|이사|국민연)/u;

/** Names of people beside a post. */
export function personNames(text: string): NameAt[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
      const name = groups?.name;
      if (name === undefined || noPerson.test(name)) return [];
      const start = index + all.indexOf(name);
      return [{ name, start, end: start + name.length }];
    }),
  );
  return found.filter(({ start }, at) => found.findIndex((one) => one.start === start) === at);
}

const quoted = /['‘"“](?<name>[^'’"”]{2,30})['’"”]/gu;
const isModelNear = /모델|LLM|언어모델|개발|공개|선보|출시|내놓|학습/u;

/** Names in quotes where a sentence speaks of models. */
export function modelNames(text: string): NameAt[] {
  return [...text.matchAll(quoted)].flatMap(({ 0: all, index, groups }) => {
    const near = `${text.slice(Math.max(0, index - 24), index)} ${text.slice(index + all.length, index + all.length + 40)}`;
    const name = groups?.name?.replace(/\s?\([^()]*\)$/u, '') ?? '';
    // A sentence or a slogan in quotes is no name.
    const isName =
      name === name.trim() &&
      name.split(' ').length <= 5 &&
      !abstract.test(name) &&
      !/침묵|한\s/u.test(name) &&
      !/[다요까]$|[.?!](?:\s|$)|[?!,]/u.test(name);
    return isModelNear.test(near) && isName
      ? [{ name, start: index + 1, end: index + 1 + name.length }]
      : [];
  });
}
