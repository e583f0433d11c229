/** Words that end a post. */
export const posts =
  '대표이사|공동대표|각자대표|부대표|대표|부회장|회장|부사장|사장|전무|상무|이사장|이사|의장|연구원장|원장|연구소장|소장|센터장|본부장|부문장|사업부장|실장|팀장|그룹장|담당|책임자|[A-Za-z]+장|총괄|교수|박사|부총리|장관|차관|수석|비서관|부위원장|위원장|총장|학장|의원|CEO|CTO|CAIO|CFO|COO|CSO|CSAI|CPO|경영자|수장|단장|청장|국장|처장|랩장|리더|리드|디렉터|연구위원|대변인|고문|후보자|부총장';

/** `대표`, `AI 연구소장(CAIO) 상무`, `부총리 겸 장관`. */
const post = String.raw`[가-힣A-Za-z0-9·&]*?(?:${posts})(?:\s?\([A-Za-z가-힣·]+\))?(?:\s(?:${posts}))?`;

const title = new RegExp(
  String.raw`^(?<title>(?:전\s)?(?:[가-힣A-Za-z0-9·&]+\s){0,4}?${post}(?:\s겸\s${post})?)(?=[은는이가을를에도의과와,)]|\s(?:등|겸|체제)|으로|로\s|이다|다\.|$)`,
  'u',
);

/** The post that a text begins with, up to its particle; null where none does. */
export function titleAt(text: string): string | null {
  const found = title.exec(text)?.groups?.title;
  if (found === undefined) return null;
  // A particle inside means that another noun has the post.
  return /[가-힣](?:은|는|이|가|을|를|에서)\s/u.test(found) ? null : found;
}
