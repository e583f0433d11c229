/** Nouns between a team's name and its particle. */
const suffix = String.raw`(?:['’"”)]|\s?\([^()]*\)|\s?(?:측|팀|컨소시엄|정예팀|진영|연합|연합군|쪽|두|세|네|다섯|양|양쪽))*`;

/** `등 여러 기업`, `를 비롯한 7곳`, `다섯 팀`, `두 회사`. */
const crowd = String.raw`(?:[,.]?\s?(?:등|을\s비롯한|를\s비롯한|을\s포함한|를\s포함한|\d+\s?개|모두|한|두|세|네|다섯|여섯|열)[^,.]{0,24}?)`;

const topic = new RegExp(`^${suffix}(?:(?:은|는|이|가|도|만|\\s?역시)(?=[\\s,])|=)`, 'u');
const listTopic = new RegExp(
  String.raw`^${suffix}${crowd}(?:팀|곳|사|기업|컨소시엄|기관|대학|업체|회사|등)(?:은|는|이|가|도)(?=[\s,])|^[^,.]{0,24}?등\s?(?:[^,.\s]+\s){0,3}?[^,.\s]*(?:은|는|이|가|도)(?=[\s,])`,
  'u',
);
const object = new RegExp(String.raw`^${suffix}(?:을|를|만|까지)(?=[\s,])`, 'u');
const listObject = new RegExp(
  String.raw`^${suffix}${crowd}(?:팀|곳|사|기업|컨소시엄|기관|대학|업체|회사|등)(?:을|를|만)(?=[\s,])`,
  'u',
);

const theme = new RegExp(
  String.raw`^${suffix}(?:${crowd}(?:팀|곳|사|기업|컨소시엄|기관|대학|업체|회사|등))?(?:은|는|도|\s?역시)(?=[\s,])`,
  'u',
);

/** Whether a list is a topic that holds for the clauses behind, too; a subject (`이`, `가`) is not. */
export const isTheme = (behind: string): boolean => theme.test(behind);

/** Whether what stands behind a name makes it the topic or subject of its clause. */
export const isTopic = (behind: string): boolean => topic.test(behind);

/** The same for the last name of a list, with `등 N개 팀은` behind it. */
export const isListTopic = (behind: string): boolean =>
  topic.test(behind) || listTopic.test(behind);

/** Whether what stands behind a list makes it the object of its clause. */
export const isListObject = (behind: string): boolean =>
  object.test(behind) || listObject.test(behind);
