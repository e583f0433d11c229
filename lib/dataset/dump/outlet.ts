/** Where a body begins: its outlet, and how much of the body names it and its writers. */
export interface Opening {
  outlet: string;
  /** Length of brackets and byline in UTF-16 units, with the blanks behind. */
  length: number;
}

/** `[이코노믹데일리]`, `【서울=뉴시스】`, `［…］`, `(서울=연합뉴스)`, `<견본신문>`. */
const brackets =
  /^(?:\[([^[\]]{1,40})\]|【([^【】]{1,40})】|［([^［］]{1,40})］|〔([^〔〕]{1,40})〕|\(([^()]{1,40}=[^()]{1,40})\)|<([^<>=]{2,20})>)\s*/u;

/** `홍길동 기자 =`, `홍길동·김견본 특파원 =` behind the brackets. */
const byline = /^[가-힣·,\s]{2,20}\s?(?:기자|특파원|논설위원|앵커|리포터|PD)\s*=\s*/u;

/** What stands in brackets before headlines; no outlet is called so. */
const tags =
  /^(?:단독|속보|종합\d?|인터뷰|기획|특집|사설|칼럼|기고|포토|사진|영상|르포|현장|특징주|공시|인사|부고|단신|팩트체크|앵커|리포트|[가-힣]{2,5}\s?뉴스룸|\d+보)$/u;

/** A writer, or writers, inside the brackets. */
const writer = /(?:^|\s)[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4})*\s?(?:기자|특파원|에디터|인턴)$/u;

/** Datelines: `[서울=뉴스핌]` and `[뉴스핌=서울]` are both written. */
const city =
  /^(?:서울|세종|부산|대구|인천|광주|대전|울산|수원|판교|성남|과천|제주|춘천|청주|전주|창원|포항|워싱턴|뉴욕|샌프란시스코|실리콘밸리|라스베이거스|도쿄|베이징|바르셀로나|파리|런던)$/u;

/**
 * The outlet in brackets at the beginning of a body (NFC, one line).
 *
 * @returns null where there are no brackets, or something else stands in them
 */
export function readOpening(body: string): Opening | null {
  const match = brackets.exec(body);
  if (!match) return null;
  const inside = match.slice(1).find((group) => group !== undefined) ?? '';
  const outlet = inside
    .split(/\s*[=/|]\s*/u)
    .map((piece) => piece.replace(writer, '').trim())
    .find((piece) => piece !== '' && !city.test(piece));
  if (outlet === undefined || tags.test(outlet)) return null;
  const behind = body.slice(match[0].length);
  return { outlet, length: match[0].length + (byline.exec(behind)?.[0].length ?? 0) };
}
