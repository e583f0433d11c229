import { type Final, finalOf } from '../text/final.ts';
import { isCopula } from './copula.ts';
import { isParticleChain } from './particles.ts';
import { suffixNouns } from './suffix-nouns.ts';

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]*/uy;
/** Marks of an address or of a longer name behind the bare name: kt.com, kt@, KT&G, KT-1. */
const JOINED = /[a-z0-9]|[.@&_][a-z]|[-–]\d/iuy;
/**
 * A.1, A.2: true when the name that ends at `end` ends a word there: nothing, a particle, the
 * copula or a suffix noun is attached to it.
 */
export function endsThere(text: string, end: number, surface: string): boolean {
  HANGUL.lastIndex = end;
  const rest = HANGUL.exec(text)?.[0] ?? '';
  if (rest !== '') return isEnding(rest, finalOf(surface));
  JOINED.lastIndex = end;
  return !JOINED.test(text);
}

function isEnding(rest: string, final: Final): boolean {
  if (rest === '' || isParticleChain(rest, final) || isCopula(rest, final)) return true;
  return suffixNouns(rest).some((noun) => isEnding(rest.slice(noun.length), finalOf(noun)));
}
