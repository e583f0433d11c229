import { verbs } from './inflection.ts';
import { onceAText } from './once-a-text.ts';

const words = (list: string): string => verbs(...list.split(',').map((word) => word.trim()));

/** A body that is in a consortium. */
const member = String.raw`참여\s?(?:기관|사|기업)|공동\s?(?:연구)?\s?기관|연구\s?기관|일원|구성원|멤버`;

/** The subject comes into a consortium. */
const join = `${words(
  `참여하, 합류하, 가세하, 참가하, 동참하, 들어가, 들어오, 들어서, 함께하, 함께 하, 가담하, 속하, 소속되, 포함되, 포진하,
  몸담, 몸을 담, 활동하, 편에 서, 발을 담그, 발을 걸치, 힘을 보태, 힘을 모으, 힘을 합치, 손을 보태, 이름을 올리,
  이름을 보태, 한배를 타, 한 배를 타, 뭉치, 모이, 담당하, 맡, 눈에 띄, 나서, 연구하, 자리를 채우, 거들, 뒷받침하, 책임지,
  승선하, 뛰어들, 붙, 돕`,
)}|참여\\s중|(?:${member})(?=[인로으이다,.]|\\s자격|$)|적은\\s(?:보도|기사)|일원|구성원|멤버|한\\s축|소속(?=[인의]|\\s)|(?:참여|합류|가세)(?=[,.]|$|\\s(?:예정|계획|방침))|들어\\s?있`;

/** `X 컨소시엄에는 A가 있다`: only where a lead is named. */
const exist =
  /(?<=[이가도에]\s)있(?=[다었는던어고습])|살아남|파트너사?(?=다|이다|입니다)|(?<![가-힣])(?:참여|합류|가세)(?=[를을]\s|\s(?:소식|의사))|(?<=컨소시엄|진영|정예팀)의\s|(?<=컨소시엄|진영|팀|쪽)에서는\s/u
    .source;

/** The subject, or whoever was spoken of, takes others into one. */
const form = words(
  `연합하, 꾸리, 구성하, 결성하, 조직하, 이루, 짜, 맺, 모으, 끌어모으, 끌어들이, 영입하, 확보하, 대, 품, 끌어안, 거느리,
  아우르, 포괄하, 망라하, 포함하, 합류시키, 참여시키, 규합하, 참여키, 더하, 의기투합하, 동맹을 맺, 호흡을 맞추, 손발을 맞추, 합을 맞추, 손잡, 손을 잡, 손을 맞잡, 맞손,
  맞손을 잡, 짝을 이루, 팀 먹, 짝짓, 한 팀, 우군으로, 만들, 갖추, 내세우, 공개하`,
);

/** It is made up of. */
const compose = `${verbs('구성되', '이뤄지', '이루어지', '꾸려지', '짜이', '짜여지', '결성되')}|축은|양\\s날개|등\\s\\d+개\\s?(?:기관|기업|사)`;

/** `참여 기관은 A, B다`, `멤버로는 A가 있다`: who stands behind it is in. */
const noun =
  /(?:참여\s?(?:기관|사|기업|업체)|참가\s?(?:기관|기업)|구성원|멤버|공동\s?(?:연구)?\s?기관|컨소시엄\s?(?:파트너|구성|명단|면면))(?:으로는|로는|에는|은|는|인|으로)\s?[:△▲]?\s?/gu;

export interface TieCue {
  kind: 'join' | 'form' | 'compose' | 'noun' | 'exist';
  start: number;
  end: number;
}

/** `사업에 참여`, `심사에 참여`: no consortium is come into. */
const elsewhere =
  /(?:공모|사업|프로젝트|경쟁|평가|선발전|심사|행사|간담회|협약식|발표회|공모전|과제|시장|대회|시연회|기자간담회|회의|포럼|세미나|연합회|협회)(?:에(?:도|는|서|서는)?)?\s(?:[가-힣]{1,6}\s){0,2}$/u;

const kinds = [
  ['noun', noun],
  ['join', new RegExp(`(?<![가-힣])(?:${join})`, 'gu')],
  ['exist', new RegExp(exist, 'gu')],
  ['form', new RegExp(`(?<![가-힣])(?:${form})`, 'gu')],
  ['compose', new RegExp(`(?<![가-힣])(?:${compose})`, 'gu')],
] as const;

/** The words of a sentence that tie bodies into a consortium, in order. */
export const tieCues = onceAText((text: string): TieCue[] => {
  const found = kinds
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: all, index: start }): TieCue => {
        return { kind, start, end: start + all.length };
      }),
    )
    .filter(({ kind, start }) => kind !== 'join' || !elsewhere.test(text.slice(0, start)));
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
});

/** Both sides are alike: which of them leads is told elsewhere. */
export const isMutual = (text: string): boolean =>
  /의기투합|동맹을|호흡을|손발을|합을\s맞|손(?:을\s)?(?:맞)?잡|맞손|한\s?배를|짝을|한\s팀|뭉치|뭉쳤|팀\s먹|함께/u.test(
    text,
  );
