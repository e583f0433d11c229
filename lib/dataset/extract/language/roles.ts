import type { List } from './lists.ts';

/** What a list of names is in its clause, by what stands behind it. */
export type Role =
  /** `X 컨소시엄`, `X가 이끄는`, `X를 주축으로`: leads what the clause speaks of. */
  | 'lead'
  /** `X는`, `X 역시`, `▷X=`. */
  | 'topic'
  /** `A가`, `A도`. */
  | 'subject'
  /** `A와`, `A랑`. */
  | 'with'
  /** `A를`, `A까지`. */
  | 'object'
  /** `X의`. */
  | 'of'
  /** `X에`. */
  | 'to'
  | 'other';

/** Further items of a list that nobody knows: `, 가온데이터`, `·나래소프트`. */
const unknown = String.raw`(?:(?:,\s|[·ㆍ]|\s?[△▲▷]\s?|와\s|과\s)(?!함께|손|한\s?팀|짝)[가-힣A-Za-z0-9&]{2,}?(?:\s[가-힣A-Za-z0-9&]{2,}?)?(?:\([^()]*\))?)*`;

/** Between a list and its particle: a gloss, suffix nouns, `등 여러 기업들`, `를 비롯한 7곳`. */
const between = String.raw`\)?(?:['’"”]|\s?\([^()]*\)|\s?산학협력단|\s(?:교수|교수진|교수님|연구진|연구팀|연구실|연구자)들?|\s?[가-힣]*(?:기업|업체|연구소)들?)*`;
const crowd = String.raw`(?:\s?(?:등|를 비롯한|을 비롯한|처럼|같은|까지|이렇게)(?:(?![^,.\s]*[을를은는]\s)[^,.\s]*\s){0,4}?[^,.\s]*?)?`;

const rules: readonly { role: Role; pattern: RegExp }[] = [
  {
    role: 'lead',
    pattern: new RegExp(
      String.raw`^${between}(?:\s?(?:의\s|측\s|주도(?:의)?\s|중심(?:의)?\s)?(?:컨소시엄|정예팀|연합군|연합체|진영)|\s팀(?=[에은의이과]|\s(?:소속|멤버|일원))|\s(?:쪽|편)(?:에|에는|에도|에서는|으로)\s|\s주도로\s|의\s(?:파트너|동료|우군|멤버|구성원|참여사|참여기관|팀원|식구)(?:로는|으로는|는|은|에는|로)\s|(?:이|가)\s(?:주관|이끄|이끈|이끌|주도|꾸린|꾸리는|주관사|대표기관|총괄하는)|(?:을|를)\s(?:주관|중심|주축|필두|앞세|대표\s?기관|구심점|리더))`,
      'u',
    ),
  },
  {
    role: 'topic',
    pattern: new RegExp(
      String.raw`^${between}(?:(?:은|는|\s역시)(?=[\s,])(?!\s물론)|=)|^${between}${unknown}${crowd}(?:은|는)(?=[\s,])(?!\s물론)`,
      'u',
    ),
  },
  { role: 'of', pattern: new RegExp(String.raw`^${between}(?:의(?=[\s,])|\s모델)`, 'u') },
  {
    role: 'with',
    pattern: new RegExp(
      String.raw`^${between}${unknown}${crowd}(?:와|과|랑|와도|과도)(?=[\s,])|^\s손을\s(?:맞)?잡`,
      'u',
    ),
  },
  {
    role: 'subject',
    pattern: new RegExp(String.raw`^${between}${unknown}${crowd}(?:이|가|도)(?=[\s,])`, 'u'),
  },
  {
    role: 'object',
    pattern: new RegExp(String.raw`^${between}${unknown}${crowd}(?:을|를|까지)(?=[\s,])`, 'u'),
  },
  { role: 'to', pattern: new RegExp(String.raw`^${between}(?:에|에게|에도|로부터)(?=[\s,])`, 'u') },
];

/** `주관사인 X`, `주관기관은 X`. */
const calledLead = /(?<![을를]\s)주관(?:사|기관|기업)?(?:인|은|는|으로|을\s맡은)?\s['‘"“]?$/u;

/** The role of a list in a sentence. */
export function roleOf(text: string, list: Pick<List, 'start' | 'end'>): Role {
  const behind = text.slice(list.end);
  if (calledLead.test(text.slice(0, list.start))) return 'lead';
  return rules.find(({ pattern }) => pattern.test(behind))?.role ?? 'other';
}
