/** A.1: nouns, and 답다, that stand attached to a name without making it another name. Closed set, longest first. */
const SUFFIX_NOUNS = [
  '컨소시엄',
  '정예팀',
  '연합군',
  '컨소',
  '진영',
  '연합',
  '답게',
  '답다',
  '다운',
  '들',
  '계',
  '용',
  '측',
  '팀',
  '등',
  '발',
  '표',
  '제',
  '산',
  '판',
  '식',
  '형',
  '사',
  '외',
  '간',
];

/** Suffix nouns that `rest` may begin with. */
export function suffixNouns(rest: string): string[] {
  return SUFFIX_NOUNS.filter((noun) => rest.startsWith(noun));
}
