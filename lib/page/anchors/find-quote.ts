import { approximately } from './approximate.ts';
import { agreement, type Stretch } from './context.ts';
import { type Squeezed, squeeze } from './squeezed.ts';

/** What is sought: a TextQuoteSelector, and a TextPositionSelector as a hint (W3C annotation model). */
export interface SoughtQuote {
  exact: string;
  prefix: string;
  suffix: string;
  position?: Stretch;
}

/** Where a quote stands now, in UTF-16 units of the text, and what it was found by. */
export interface FoundQuote extends Stretch {
  by: 'position' | 'quote' | 'approximation';
}

/**
 * Squeezed units from which a quote speaks for itself and may be found with errors. With one error
 * allowed, names of two syllables are found in sixty false places of an article.
 */
const LONG = 20;

/** Agreement of the surroundings without which a short quote is not taken for found. */
const LEAST_AGREEMENT = 0.5;

/**
 * Finds a quote in a page's text: at its old place, then word by word where its context agrees best,
 * then, if it is long, approximately. White space does not count. Null for one that is not there:
 * better an orphan than a wrong place.
 */
export function findQuote(text: string, page: Squeezed, sought: SoughtQuote): FoundQuote | null {
  return atPosition(text, sought) ?? among(page, sought);
}

function atPosition(text: string, { exact, prefix, suffix, position }: SoughtQuote) {
  if (!position || exact === '' || text.slice(position.start, position.end) !== exact) return null;
  const agrees = agreement(text, position, { prefix, suffix }) ?? 0;
  if (agrees < LEAST_AGREEMENT) return null;
  return { start: position.start, end: position.end, by: 'position' as const };
}

function among(page: Squeezed, { position, ...quote }: SoughtQuote): FoundQuote | null {
  const exact = squeeze(quote.exact);
  if (exact === '') return null;
  const context = { prefix: squeeze(quote.prefix), suffix: squeeze(quote.suffix) };
  const hint = position && page.indexAt(position.start);
  const places = placesOf(page.text, exact);
  const isLong = exact.length >= LONG;
  const best = bestOf(page.text, places, context, hint);
  const isSure =
    best?.agrees === null ? places.length === 1 : (best?.agrees ?? 0) >= LEAST_AGREEMENT;
  if (best && (isLong || isSure)) return { ...backFrom(page, best.place), by: 'quote' };
  if (!isLong) return null;
  const near = bestOf(page.text, approximately(page.text, exact), context, hint);
  return near && { ...backFrom(page, near.place), by: 'approximation' };
}

function placesOf(text: string, exact: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
  }
  return places;
}

/** The place whose surroundings agree best; of equals the one nearest to where it was. */
function bestOf(
  text: string,
  places: readonly Stretch[],
  context: { prefix: string; suffix: string },
  hint: number | undefined,
): { place: Stretch; agrees: number | null } | null {
  const distance = ({ start }: Stretch) => (hint === undefined ? 0 : Math.abs(start - hint));
  const [best] = places
    .map((place) => ({ place, agrees: agreement(text, place, context) }))
    .sort((a, b) => (b.agrees ?? 0) - (a.agrees ?? 0) || distance(a.place) - distance(b.place));
  return best ?? null;
}

/** From the squeezed text to the text as it is; the end from the last unit, before any space. */
function backFrom(page: Squeezed, { start, end }: Stretch): Stretch {
  return { start: page.at(start), end: page.at(end - 1) + 1 };
}
