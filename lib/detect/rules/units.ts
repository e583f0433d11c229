import type { Found } from '../candidate.ts';

const SMALL = /^[a-z]{1,2}$/u;
const NUMBER = /\d\s?$/u;

/** B.6: two small letters behind a number are a unit (35 kt: knots, kilotons), no name. */
export function isUnit(text: string, { surface, start }: Found): boolean {
  return SMALL.test(surface) && NUMBER.test(text.slice(Math.max(0, start - 2), start));
}
