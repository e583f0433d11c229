import type { ClaimStatus } from '../../types.ts';

/** What a source says as told by others. */
const hearsay =
  /알려졌|알려지|알려진|전해졌|전해지|전해진|관측|거론|후문|소문|풀이된|것으로 보도|보도됐|점쳐|유력|보도도\s있|얘기가\s나|이야기가\s나|말이\s나|설이\s|소식통|것으로\s보인|것으로\s파악/u;

/** What a source says as still to come. */
const intention =
  /(?<!사업)계획(?!서)|예정|방침|구상|목표로|참이다|나설|준비하고|검토|추진한다|기로 했|겠다고(?!\s한\s)|할 것으로|전망/u;

/** How a stretch of text puts what it says. */
export function statusOf(text: string): ClaimStatus {
  if (hearsay.test(text)) return 'reported';
  return intention.test(text) ? 'planned' : 'stated';
}

/** Whether it is put as told by others, where a plan makes no difference (posts, makers of models). */
export const isHearsay = (text: string): boolean => hearsay.test(text);
