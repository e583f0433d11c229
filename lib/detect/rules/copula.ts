import type { Final } from '../text/final.ts';

/** Endings of 이다; behind a vowel the 이 may be dropped. */
const ENDING =
  /^(이?)(?:다|며|면서|고|자|라|라서|라는|라고|라고는|라고도|라며|라면|라면서|라던|라지만|지만|지|죠|므로|니까|던|냐|냐는|네|란)$/u;
/** Endings in which the 이 has melted into the first syllable. */
const MELTED =
  /^(?:인|인데|인지|인지라|인가|인가요|일|일까|일지|일지도|임|입니다|입니까|여서|이어서|였다|였고|였던|였으며|였지만|였는데|이었다|이었고|이었던|이었으며|이었지만|이었는데|예요|이에요|이죠|이지요)$/u;

/** A.1: true when `rest` is a form of the copula 이다 that fits behind the sound. */
export function isCopula(rest: string, final: Final): boolean {
  const ending = ENDING.exec(rest);
  if (ending !== null) return ending[1] !== '' || final === 'vowel' || final === 'unknown';
  if (!MELTED.test(rest)) return false;
  return final === 'vowel' || final === 'unknown' || !/^[였여예]/u.test(rest);
}
