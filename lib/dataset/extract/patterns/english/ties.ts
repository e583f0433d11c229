import type { Predicate } from '../../../types.ts';
import type { Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { clausesOf, englishStatus } from '../../language/english.ts';
import type { Named } from '../../passage.ts';

/** Behind a lead: those who follow are in its consortium. */
const leads =
  /^(?:[’']s\sconsortium\s(?:includes|consists\sof|comprises|is\smade\sup\sof)|\s(?:leads|formed|heads)\sa\sconsortium\s(?:that\s)?(?:consists\sof|including|includes|with|of)|,\swhich\s(?:had\s|has\s)?formed\sa\sconsortium\swith|\shas\steamed\sup\swith|\steamed\sup\swith|[’']s\s(?:team|consortium)\salso\sincludes)\s/u;

/** Behind members: `joined X's consortium`. */
const joins = /\b(?:(?:has\s)?joined|(?:is|are)\s(?:part|members?)\sof|will\sjoin)\s$/u;
const joined = /^[’']s\s(?:consortium|team)\b/u;

const not = /\b(?:not|denied|talks|considering)\b/u;

/** `X's consortium includes A and B`, `A joined X's consortium`. */
export const englishConsortium: Pattern = (passage) =>
  clausesOf(passage).flatMap(({ text, bodies }): Draft[] => {
    const at = bodies.findIndex(({ end }) => leads.test(text.slice(end)));
    const lead = bodies[at];
    if (lead) {
      const cue = leads.exec(text.slice(lead.end))?.[0] ?? '';
      const until = /,\s(?:said|which|and\s(?:said|plans?|will))\s/u.exec(
        text.slice(lead.end + cue.length),
      );
      const end = until ? lead.end + cue.length + until.index : text.length;
      const members = bodies.slice(at + 1).filter((body) => body.end <= end);
      return tied(members, 'consortiumMember', lead.id, text, passage.index);
    }
    const host = bodies.find(
      ({ start, end }) => joins.test(text.slice(0, start)) && joined.test(text.slice(end)),
    );
    if (!host || not.test(text)) return [];
    const members = bodies.filter(({ end }) => end <= host.start);
    return tied(members, 'consortiumMember', host.id, text, passage.index);
  });

/** `A and B have agreed to work with X as demand partners`. */
export const englishDemand: Pattern = (passage) =>
  clausesOf(passage).flatMap(({ text, bodies }): Draft[] => {
    const lead = bodies.find(
      ({ start, end }) =>
        /\b(?:with|for|of)\s$/u.test(text.slice(0, start)) &&
        /^(?:[’']s)?\s(?:as\s)?(?:a\s)?demand/u.test(text.slice(end)),
    );
    if (!lead || not.test(text)) return [];
    const users = bodies.filter(({ end }) => end <= lead.start);
    return tied(users, 'demandPartner', lead.id, text, passage.index);
  });

const undisclosed =
  /\b(?:has|have)\snot\s(?:revealed|disclosed|named|said)\b[^.]{0,40}\b(?:consortium|partners|members)\b/u;

/** `X has not revealed who is in its consortium`. */
export const englishDisclosure: Pattern = (passage) =>
  clausesOf(passage).flatMap(({ text, bodies }): Draft[] => {
    const at = undisclosed.exec(text)?.index;
    return bodies
      .filter(({ kind, end }) => at !== undefined && kind !== 'public-body' && end <= at)
      .map(({ id: subject }) => ({
        subject,
        predicate: 'consortiumDisclosure',
        value: 'undisclosed',
        status: 'stated',
        sentence: passage.index,
      }));
  });

function tied(
  bodies: readonly Named[],
  predicate: Predicate,
  object: string,
  text: string,
  sentence: number,
): Draft[] {
  const ids = new Set(bodies.map(({ id }) => id).filter((id) => id !== object));
  const status = englishStatus(text);
  return [...ids].map((subject) => ({ subject, predicate, object, status, sentence }));
}
