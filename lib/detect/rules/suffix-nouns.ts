/** A.1: nouns, and 답다, that stand attached to a name without making it another name. Closed sets. */
const BEHIND_ANY = [
  '컨소시엄',
  '정예팀',
  '연합군',
  '컨소',
  '진영',
  '연합',
  '답게',
  '답다',
  '다운',
  '측',
  '발',
  '팀',
  '등',
  '들',
];
/** What is said of a company and its products alone: 경찰청사 is a building, KT사 the company. */
const BEHIND_COMPANY = ['표', '제', '산', '판', '식', '형', '용', '계', '사', '외', '간'];

/** Suffix nouns that `rest` may begin with. */
export function suffixNouns(rest: string, company: boolean): string[] {
  const nouns = company ? [...BEHIND_ANY, ...BEHIND_COMPANY] : BEHIND_ANY;
  return nouns.filter((noun) => rest.startsWith(noun));
}
