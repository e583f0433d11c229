import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

/** A short form that the page gives to somebody in brackets, from there on (A.6). */
export interface Introduction {
  /** Number of the stretch, and offset in it, from which on the short form is given. */
  stretch: number;
  at: number;
  short: string;
  /** The candidate whose name it shortens; undefined where it is given to somebody else. */
  owner: Candidate | undefined;
}

/** A bracket with nothing in it but the short form. */
const OPENED = /[([]\s?(이하)?[\s:]*['"‘“]?$/u;
const CLOSED = /^['"’”]?\s?[)\]]/u;
/** Farthest that the name in full may stand before the bracket: `KT 위즈 야구단(KT)`. */
const REACH = 20;

/** Short forms of the lexicon that a stretch introduces, for their participant or for another. */
export function knownShortForms(
  { folded: { text }, candidates }: Scan,
  stretch: number,
): Introduction[] {
  return candidates.flatMap((short, index): Introduction[] => {
    const opened = OPENED.exec(text.slice(Math.max(0, short.start - 8), short.start));
    if (opened === null || !CLOSED.test(text.slice(short.end, short.end + 3))) return [];
    const bracket = short.start - opened[0].length;
    const longer = candidates[index - 1];
    const near = longer?.participant === short.participant && bracket - longer.end <= REACH;
    if (!near && opened[1] === undefined) return [];
    const owner = near && longer.refused === '' ? longer : undefined;
    return [{ stretch, at: short.start, short: short.surface, owner }];
  });
}

const NEW =
  /\s?[([]\s?이하[\s:]*['"‘“]?([가-힣A-Za-z0-9][가-힣A-Za-z0-9 ]{0,10}[가-힣A-Za-z0-9])['"’”]?\s?[)\]]/uy;
/** What means the one last spoken of, whoever that is. */
const ANYBODY = /회사|당사|본사|양사|기관|재단|위원회|법인|시스템|서비스|컨소시엄/u;

/** Short forms that the lexicon does not know: `고려대 의료원(이하 의료원)`. */
export function newShortForms(
  { folded: { text }, candidates }: Scan,
  stretch: number,
): Introduction[] {
  return candidates.flatMap((owner, index): Introduction[] => {
    if (owner.refused !== '') return [];
    NEW.lastIndex = owner.end;
    const short = NEW.exec(text)?.[1];
    const next = candidates[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (short === undefined || next < NEW.lastIndex || ANYBODY.test(short)) return [];
    return [{ stretch, at: text.indexOf(short, owner.end), short, owner }];
  });
}
