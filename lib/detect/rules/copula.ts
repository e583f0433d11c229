import type { Final } from '../text/final.ts';

/** Endings of 이다; behind a vowel the 이 may be dropped. */
const ENDING =
  /^(이?)(?:다|며|면서|고|자|라|라서|라야|라도|라는|라는데|라는지|라고[는도]?|라며|라면|라면야|라면서|라던|라던데|라더니|라더라|라지만|라니까?|라기[에엔]?|라기보다는?|라길래|라거나|라든[가지]|라네|라죠|랄까|래|란다|랍니다|려나|지만은?|지|죠|므로|니까?|던|던데|던가|냐|냐는|네|란|든지?|건|군|구나|겠지|겠다|겠지만|겠거니)요?$/u;
/** Endings that need the 이 to stand. */
const WHOLE = /^이(?:기|기에|기도|기는|길|긴|거나|면)$/u;
/** Endings in which the 이 has melted into the first syllable. */
const MELTED =
  /^(?:인|인데|인데도|인지|인지라|인가|인들|인걸|일|일까|일지|일지도|일지라도|일지언정|일수록|임|임[을은이]|임에도|입니다|입니까|여서|이어서|여야|이어야|예|이에|이죠|이지)요?$/u;
/** The past, which takes any ending. */
const PAST = /^(이었|였)[가-힣]{0,4}$/u;

/** A.1: true when `rest` is a form of the copula 이다 that fits behind the sound. */
export function isCopula(rest: string, final: Final): boolean {
  const open = final === 'vowel' || final === 'unknown';
  const ending = ENDING.exec(rest);
  if (ending !== null) return open || ending[1] !== '';
  const past = PAST.exec(rest);
  if (past !== null) return open || past[1] === '이었';
  return WHOLE.test(rest) || (MELTED.test(rest) && (open || !/^[여예]/u.test(rest)));
}
