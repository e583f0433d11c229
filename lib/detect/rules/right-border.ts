import { type Final, finalOf } from '../text/final.ts';
import { isCopula } from './copula.ts';
import { isLastParticle, openParticles } from './particles.ts';
import { suffixNouns } from './suffix-nouns.ts';

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]*/uy;
/** What continues a bare name, or an address: KT1, kt.com, kt@, KT&G, KT-1. */
const JOINED = /[a-z0-9]|[.@&_][a-z]|[-–]\d/iuy;

/**
 * A.1, A.2: true when the name that ends at `end` ends a word there: nothing is attached to it but
 * suffix nouns, particles and the copula, in this order.
 */
export function endsThere(text: string, end: number, surface: string, company: boolean): boolean {
  HANGUL.lastIndex = end;
  const rest = HANGUL.exec(text)?.[0] ?? '';
  if (rest !== '') return isEnding(rest, finalOf(surface), company);
  JOINED.lastIndex = end;
  return !JOINED.test(text);
}

/** True when all of `rest` can be attached to a name, of a company or not, whose last sound is `final`. */
export function isEnding(rest: string, final: Final, company: boolean): boolean {
  return (
    isInflection(rest, final) ||
    suffixNouns(rest, company).some((noun) =>
      isEnding(rest.slice(noun.length), finalOf(noun), company),
    )
  );
}

/** True when `rest` is a chain of particles, the copula, or both. */
function isInflection(rest: string, final: Final): boolean {
  if (rest === '' || isLastParticle(rest, final) || isCopula(rest, final)) return true;
  return openParticles(rest, final).some((form) =>
    isInflection(rest.slice(form.length), finalOf(form)),
  );
}
