/** Whether a word ends in a final consonant as it is read; Latin letters by their Korean names. */
export function hasFinalConsonant(word: string): boolean {
  const last = word.at(-1) ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return code % 28 !== 0;
  return /[lmnrLMNR013678]/u.test(last);
}
