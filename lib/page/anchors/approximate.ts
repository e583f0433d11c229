import search from 'approx-string-match';
import type { Stretch } from './context.ts';

/** Errors (a unit more, less or other) for each unit of a quote up to which it is still that quote. */
const ERROR_RATE = 0.2;

/** Units from which a quote is sought by its two ends: the cost is length of text times of quote. */
const LONGEST = 400;
const END = 200;

/** The places where a text holds a quote with the fewest errors; none above the rate. */
export function approximately(text: string, quote: string): Stretch[] {
  if (quote.length <= LONGEST) return nearest(text, quote);
  const heads = nearest(text, quote.slice(0, END));
  const tails = nearest(text, quote.slice(-END));
  const slack = quote.length * ERROR_RATE;
  return heads.flatMap(({ start }) =>
    tails
      .filter(({ end }) => Math.abs(end - start - quote.length) <= slack)
      .map(({ end }) => ({ start, end })),
  );
}

function nearest(text: string, quote: string): Stretch[] {
  const found = search(text, quote, Math.floor(quote.length * ERROR_RATE));
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === fewest);
}
