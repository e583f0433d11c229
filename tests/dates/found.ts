import { findPublished } from '../../lib/page/published/published-at.ts';
import { type OutletPage, pageOf } from './outlets.ts';

/** What is found on an outlet's page: as it is, and where it tells machines nothing. */
export interface Found {
  outlet: string;
  /** The rule that found the date: its places in the page, or `visible`; `none`. */
  rule: string;
  date: string | null;
  /** What readers alone are told. */
  printed: string | null;
}

/** Reads the date of an outlet's page. @param parse makes a document of HTML */
export function findOn(page: OutletPage, parse: (html: string) => Document): Found {
  const found = findPublished(parse(pageOf(page)));
  const printed = findPublished(parse(pageOf({ ...page, head: '' })));
  return {
    outlet: page.outlet,
    rule: found === null ? 'none' : found.by === 'visible' ? 'visible' : found.by.selector,
    date: found?.date ?? null,
    printed: printed?.date ?? null,
  };
}
