import { josa } from 'es-hangul';

/** The last syllable of a Latin letter or a digit as Koreans read it: `KT` ends in 티, `K1` in 일. */
const readings: Readonly<Record<string, string>> = {
  ...{ l: '엘', m: '엠', n: '엔', r: '알' },
  ...{ 0: '영', 1: '일', 3: '삼', 6: '육', 7: '칠', 8: '팔' },
};

/** A particle that a Korean message leaves open behind a value: `{name}[이/가]`. */
const openParticle =
  /(?<word>[\p{L}\p{N}])(?<between>[^\p{L}\p{N}[]*)\[(?<pair>이\/가|을\/를|은\/는|와\/과|으로\/로)\]/gu;

type Pair = '이/가' | '을/를' | '은/는' | '와/과' | '으로/로';

/** Whether the words that follow a final consonant take the first or the second form of the pair. */
function particleAfter(letter: string, pair: Pair): string {
  // es-hangul reads Hangul; other letters are first said in Hangul, open where the table is silent.
  const spoken = /\p{Script=Hangul}/u.test(letter)
    ? letter
    : (readings[letter.toLowerCase()] ?? '이');
  return josa.pick(spoken, pair);
}

/** Fills in the particles that a message leaves open: `KT[이/가]` becomes `KT가`, `루닛[이/가]` `루닛이`. */
export function withParticles(text: string): string {
  return text.replace(openParticle, (_, letter: string, between: string, pair: Pair) => {
    return `${letter}${between}${particleAfter(letter, pair)}`;
  });
}
