const numbers = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

const teams =
  /(?<rest>나머지\s)?(?:이들\s)?(?<number>\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?개?\s?(?:정예팀|팀|곳|사)(?:은|는|이|가|도|\s모두)(?=\s)/u;

/**
 * The teams that a text only counts: `세 팀은`, `나머지 두 곳은`, if as many were named before.
 *
 * @param named the teams named together before
 * @param told those of whom the same sentence tells something else
 */
export function teamsCounted(
  text: string,
  named: readonly string[],
  told: readonly string[],
): readonly string[] {
  const groups = teams.exec(text)?.groups;
  if (!groups) return [];
  const count = Number(groups.number) || numbers.indexOf(groups.number ?? '') + 1;
  const meant = groups.rest === undefined ? named : named.filter((id) => !told.includes(id));
  return meant.length === count ? meant : [];
}
