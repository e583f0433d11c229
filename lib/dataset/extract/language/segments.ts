import type { Named } from '../passage.ts';

/** Marks at the head of an entry of an enumeration. */
const mark = /[▲△▷▶■□○●◆◇•]/u;

/** `X(주관)`, `X 컨소시엄:`: who heads an entry. */
const heads =
  /^\s?(?:컨소시엄|팀)?\s?(?:\((?:주관|주관사|주관기관|대표|대표기관)[^)]*\)|[:：=]|\((?=[^)]*[,·]))/u;

/** An entry that goes on as a sentence is read as one. */
const isSentence = /[가-힣](?:은|는|이|가|을|를|와|과|으로|로)\s|수요|협약|합류|탈락|통과/u;

/** An entry of an enumeration: a lead, and those in its consortium. */
export interface Entry {
  lead: Named;
  members: readonly Named[];
}

/** `▲X(주관), A, B ▲Y(주관), C`: entries, each headed by its lead. */
export function entriesIn(text: string, bodies: readonly Named[]): Entry[] {
  const starts = [...text.matchAll(new RegExp(mark, 'gu'))].map(({ index }) => index);
  return starts.flatMap((start, at): Entry[] => {
    const end = starts[at + 1] ?? text.length;
    const [lead, ...members] = bodies.filter((body) => body.start >= start && body.end <= end);
    const behind = lead ? text.slice(lead.end, end) : '';
    const isHeaded = lead?.start === start + 1 && heads.test(behind) && !isSentence.test(behind);
    return lead && isHeaded && members.length > 0 ? [{ lead, members }] : [];
  });
}

const isNamedLead = /^\s?\((?:주관|주관사|주관기관)\)/u;

/** `X(주관사)·A·B`: a list that says which of it leads the others. */
export function entryOf(text: string, items: readonly Named[]): Entry | null {
  const lead = items.find(({ end }) => isNamedLead.test(text.slice(end)));
  return lead && items.length > 1 ? { lead, members: items.filter((one) => one !== lead) } : null;
}
