import { endsInN } from './clauses.ts';
import { verbs } from './inflection.ts';
import { onceAText } from './once-a-text.ts';

/** What a verb tells of whom: its subject or its object wins or falls. */
export interface ResultCue {
  fate: 'in' | 'out';
  of: 'subject' | 'object';
  start: number;
  end: number;
}

const words = (list: string): string => verbs(...list.split(',').map((word) => word.trim()));

/** Verbs that mean a result wherever they stand. */
const strong = {
  inSubject: words(
    `선정되, 선발되, 뽑히, 통과하, 낙점되, 낙점받, 발탁되, 합격하, 살아남, 생존하, 확정되, 안착하, 꿰차, 거머쥐,
    따내, 승선하, 막차를 타, 막차에 오르, 막차에 올라타, 입성하, 이름이 불리, 호명되, 합격증을 받, 선택받,
    낙점을 받, 선택을 받, 부름을 받, 자격을 얻, 이름을 새기`,
  ),
  inPrize: `(?:티켓|본선행|출전권|태극마크|마지막\\s자리)(?:을|를|의)?\\s(?:[가-힣]{1,5}\\s)?${words(
    '쥐, 잡, 얻, 거머쥐, 따내, 확보하, 차지하, 주인이 되, 주인공이 되, 움켜쥐, 품',
  )}|(?:정예팀|국가대표)(?:이|가)\\s${words('되')}|(?:승자|승리자|주인공|최종\\s승자|마지막\\s주인공)(?:이|가)\\s${words('되')}`,
  inObject: words('선정하, 선발하, 뽑, 추리, 낙점하, 발탁하, 골라내, 고르, 택하, 확정하'),
  outSubject: `${words(
    `탈락하, 낙마하, 낙방하, 낙선하, 밀리, 밀려나, 미끄러지, 주저앉, 떨어지, 좌절되, 좌절하, 불발되, 불발, 무산되,
    제외되, 배제되, 하차하, 짐을 싸, 눈물을 삼키, 눈물을 흘리, 눈물을 쏟, 분루를 삼키, 무릎을 꿇, 다음을 기약하, 아쉬움을 삼키, 발길을 돌리,
    지위를 잃, 자격을 잃, 지위를 상실하, 자격을 상실하, 멈춰 서, 퇴장하`,
  )}|(?:고배|쓴잔|쓴맛|아픔)(?:을|를)?\\s${words('마시, 들, 보, 삼키, 들이켜, 맛보, 겪')}|(?:단계|본선|결선|라운드)(?:로|에)\\s가지\\s못|(?:진출|통과|선정|입성|선발|합류|도전)에\\s(?:실패${verbs('하')}|실패)|명단에서?\\s(?:\\S+\\s){0,2}이름을\\s찾지\\s못|이름이\\s없었|벽에\\s(?:가로)?막${verbs('히')}|명단에서\\s(?:이름이\\s)?(?:빠${verbs('지')}|사라${verbs('지')})`,
  outObject: words('탈락시키, 떨어뜨리, 제외하, 걸러내, 배제하'),
};

/** Verbs that mean a result beside a word for what is won. */
const weak = words(
  '들, 들어가, 오르, 진출하, 올라서, 올라가, 넘, 넘어서, 뚫, 합류하, 지정되, 추려지, 차지하, 얻',
);
const prize =
  /(?:팀|명단|최종|[0-9]강|본선|결선|관문|문턱|단계|라운드|국가대표|커트라인|후보군?|사업자|자리|기회|벽|기준선|하나|주인공|공모)(?:은|는|이|가|을|를|에|의|에도|에는|으로|로|까지|행)?\s(?:[가-힣]{1,6}\s){0,2}$/u;

/** Verbs of being in a list, where the sentence speaks of one. */
const listing = verbs('이름을 올리', '포함되', '들어가', '이름이 오르');
const listed =
  /몫으로는|명단(?:에|에는|에도)|(?:정예|개\s?|곳\s?|다섯\s)팀(?:에|에는|에도|으로)|후보군?(?:에|로)|하나로|정예팀\s\S+\s곳에/u;

/** `상위 4개 팀에 들었지만`: a rank is no result. */
const onlyRanked = /상위\s\S+\s?(?:팀|곳|권)(?:에|에도)?\s$/u;

/** Nouns for it: `A의 탈락`, `B 선정`. */
const noun =
  /(?:탈락|낙마|고배|쓴잔|쓴맛)(?=[은는이가을도에의,.…\s]|$)|(?:통과|선정|합격|낙점)(?=[,.…]|$|\s소식)|(?<=의\s)(?:발탁|선정|낙점|합격|생존)(?=은|이|도|에|을)/gu;

/** What has not come about: a condition, a plan, a noun for the step itself. */
const unreal =
  /^(?:하|되|시키|히|지)?(?:면(?=[,\s])|다면|더라도|려(?=\s|고|는|면)|기\s?(?:위|전)|기로|고자|도록|겠|자는|을\s|는지|느냐|더라도|여부|시\s)|^(?:\s)?(?:여부|가능성|절차|기준|위원회|방식|과정|결과|평가|이후|시\s|직후|대상)/u;
/** `뽑을`, `선정될`: ahead. */
const isAhead = (form: string): boolean => {
  const last = form.charCodeAt(form.length - 1) - 0xac00;
  return last >= 0 && last % 28 === 8 && !/들$/u.test(form);
};

/** The verbs of results in a sentence, in order, with what negation makes of them. */
export const resultCues = onceAText((text: string): ResultCue[] => {
  const found = [...rules.flatMap((rule) => matches(text, rule)), ...nouns(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const cues: ResultCue[] = [];
  for (const cue of found) if (cue.start >= (cues.at(-1)?.end ?? 0)) cues.push(cue);
  return cues.flatMap((cue) => asNegated(text, cue));
});

interface Rule extends Pick<ResultCue, 'fate' | 'of'> {
  verb: RegExp;
  /** What must stand before the verb. */
  isMeant?: (before: string, text: string) => boolean;
}

const asWord = (source: string): RegExp => new RegExp(`(?<![가-힣])(?:${source})`, 'gu');

const rules: readonly Rule[] = [
  { fate: 'in', of: 'subject', verb: asWord(strong.inSubject) },
  { fate: 'in', of: 'subject', verb: asWord(strong.inPrize) },
  { fate: 'in', of: 'object', verb: asWord(strong.inObject) },
  { fate: 'out', of: 'subject', verb: asWord(strong.outSubject) },
  { fate: 'out', of: 'object', verb: asWord(strong.outObject) },
  {
    fate: 'in',
    of: 'subject',
    verb: asWord(weak),
    isMeant: (before) => prize.test(before) && !onlyRanked.test(before),
  },
  { fate: 'in', of: 'subject', verb: asWord(listing), isMeant: (before) => listed.test(before) },
  {
    fate: 'in',
    of: 'subject',
    verb: asWord(verbs('돌아가')),
    isMeant: (_, text) => /자리|티켓|몫|기회/u.test(text),
  },
];

function matches(text: string, { fate, of, verb, isMeant }: Rule): ResultCue[] {
  return [...text.matchAll(verb)]
    .filter(({ index }) => isMeant?.(text.slice(0, index), text) ?? true)
    .map(({ 0: all, index: start }) => ({ fate, of, start, end: start + all.length }));
}

function nouns(text: string): ResultCue[] {
  return [...text.matchAll(noun)].map(({ 0: all, index: start }): ResultCue => {
    const fate = /탈락|낙마|고배|쓴/u.test(all) ? 'out' : 'in';
    return { fate, of: 'subject', start, end: start + all.length };
  });
}

/** `들지 못했다` turns a win into a fall; `탈락하지 않았다` and what is only possible say nothing. */
function asNegated(text: string, cue: ResultCue): ResultCue[] {
  const behind = text.slice(cue.end);
  const isPossible = /^\s(?:것|수|전망|듯)/u.test(behind) && !endsInN(text, cue.end);
  if (isPossible || isAhead(text.slice(cue.start, cue.end)) || unreal.test(behind)) return [];
  const not = /^[가-힣]?지(?:는|도|조차)?\s(?:못(?:한|했|하|해|합)|않(?:은|았)?)/u.exec(behind);
  if (not) return cue.fate === 'in' ? [{ ...cue, fate: 'out', end: cue.end + not[0].length }] : [];
  return [cue];
}
