import { take, type Verdict } from './candidate.ts';
import type { PassageOnPage } from './context/passage.ts';
import { abroad } from './rules/abroad.ts';
import { commonWord } from './rules/common-word.ts';
import { groupName } from './rules/group-name.ts';
import { introduced } from './rules/introduced.ts';
import { person } from './rules/person.ts';
import { team } from './rules/team.ts';

/** The rules that look at sentence and page, in order: the first that speaks decides. */
const rules: ((passage: PassageOnPage) => Verdict | undefined)[] = [
  introduced,
  abroad,
  team,
  person,
  groupName,
  commonWord,
];

/** Decides on a candidate that the local rules did not refuse. */
export function judge(passage: PassageOnPage): Verdict {
  for (const rule of rules) {
    const verdict = rule(passage);
    if (verdict !== undefined) return verdict;
  }
  return take('B.2');
}
