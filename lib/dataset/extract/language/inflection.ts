/**
 * Korean verbs change their last syllable as they are inflected: `꾸리다` stands in news as `꾸리고`,
 * `꾸린`, `꾸려`, `꾸렸다`. Vocabularies of the extractors are kept as stems; the forms are made here.
 */
const first = 0xac00;
const finals = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const;

/** Vowel of the stem → vowel of its infinitive (`이`+`어` = `여`), by their places in Unicode. */
const infinitives: Readonly<Record<number, number>> = {
  0: 0, // ㅏ
  1: 1, // ㅐ
  4: 4, // ㅓ
  5: 5, // ㅔ
  6: 6, // ㅕ
  8: 9, // ㅗ → ㅘ
  11: 10, // ㅚ → ㅙ
  13: 14, // ㅜ → ㅝ
  16: 16, // ㅟ
  18: 4, // ㅡ → ㅓ
  20: 6, // ㅣ → ㅕ
};

function parts(syllable: string): { initial: number; vowel: number; final: number } | null {
  const code = syllable.charCodeAt(0) - first;
  if (Number.isNaN(code) || code < 0 || code > 11171) return null;
  return {
    initial: Math.floor(code / 588),
    vowel: Math.floor((code % 588) / 28),
    final: code % 28,
  };
}

const syllable = (initial: number, vowel: number, final: number): string =>
  String.fromCharCode(first + initial * 588 + vowel * 28 + final);

/**
 * The forms in which the last syllable of a stem stands before its endings: `하` gives 하, 한, 할,
 * 함, 합, 해, 했; `오르` also 올라, 올랐. A closed syllable (`뽑`, `잡`) stays as it is, but for
 * a `ㄹ` (`만들`, `만든`).
 *
 * @param stem a verb without its `다`
 */
export function formsOf(stem: string): string[] {
  const last = parts(stem.at(-1) ?? '');
  if (!last) return [stem];
  const head = stem.slice(0, -1);
  const { initial, vowel } = last;
  // `만들`: the `ㄹ` falls before some endings.
  if (last.final === finals.l) {
    return [
      stem,
      ...[finals.none, finals.n, finals.b].map((end) => head + syllable(initial, vowel, end)),
    ];
  }
  if (last.final !== finals.none) return [stem];
  const isHa = stem.endsWith('하');
  const isHarmonic = [0, 8].includes(parts(stem.at(-2) ?? '')?.vowel ?? -1);
  // `모으` and `따르` take the vowel of the syllable before.
  const dropped = vowel === 18 && isHarmonic ? 0 : infinitives[vowel];
  const infinitive = isHa ? 1 : (dropped ?? vowel);
  const open = [finals.none, finals.n, finals.l, finals.m, finals.b].map(
    (final) => head + syllable(initial, vowel, final),
  );
  const past = [finals.none, finals.ss].map((final) => head + syllable(initial, infinitive, final));
  return [...new Set([...open, ...past, ...doubled(stem)])];
}

/** `오르다`, `고르다`: `르` takes an `ㄹ` to the syllable before and becomes `라` or `러`. */
function doubled(stem: string): string[] {
  const before = stem.endsWith('르') ? parts(stem.at(-2) ?? '') : null;
  if (!before) return [];
  const head = stem.slice(0, -2) + syllable(before.initial, before.vowel, finals.l);
  const vowel = before.vowel === 0 || before.vowel === 8 ? 0 : 4;
  return [finals.none, finals.ss].map((final) => head + syllable(5, vowel, final));
}

/** A particle of a fixed phrase may be left out, and an adverb may follow it. */
const withGaps = (words: string): string =>
  words
    .replace(/(?:을|를)\s/gu, '(?:을|를)?\\s(?:[가-힣]{1,4}\\s)?')
    .replace(/(?<!\))\s/gu, '\\s?');

/**
 * Source of an expression for the verbs of a class in all their forms. A phrase may stand before the
 * stem (`이름을 올리`), for which `을` and one adverb are free.
 */
export function verbs(...stems: readonly string[]): string {
  const forms = stems.flatMap((stem) => {
    const at = stem.lastIndexOf(' ') + 1;
    const [phrase, verb] = [stem.slice(0, at), stem.slice(at)];
    return formsOf(verb).map((form) => withGaps(phrase) + form);
  });
  return `(?:${[...new Set(forms)].toSorted((a, b) => b.length - a.length).join('|')})`;
}
