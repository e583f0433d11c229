import type { Predicate } from '../../../types.ts';
import type { Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { clausesOf, englishStatus } from '../../language/english.ts';
import type { Named } from '../../passage.ts';

/** `X, which developed M, is …`: what is told of it in between. */
const aside = String.raw`(?:,\s(?:which|who|a|an|the)\s[^,]{1,60},)?`;
const made = String.raw`(?:includes?|including|comprises?|comprising|consists\sof|consisting\sof|involves|involving|features?|featuring|brings\stogether|counts|is\smade\sup\sof|made\sup\sof|are|with|of)`;
const group = '(?:consortium|team|alliance|group|coalition)';

/** Behind a lead: those who follow are in its consortium. */
const leads = new RegExp(
  String.raw`^${aside}(?:[’']s\s(?:[a-z-]+\s)?(?:${group}|partners|members)(?:,\swhich)?\s(?:also\s)?${made}|(?:[- ]led)?\s${group}(?:,\swhich)?\s(?:also\s)?${made}|\s(?:leads|heads|formed|built|assembled|unveiled|put\stogether|is\sleading|has\s(?:formed|built|assembled))\s(?:a|an|its|the)\s(?:[a-z0-9-]+\s){0,3}${group},?\s(?:that\s|which\s)?${made}|\scounts|\s(?:is|was)\s(?:backed|joined|supported)\sby|,\s(?:backed|joined)\sby)\s`,
  'u',
);
/** `consortium led by X`. */
const ledBy = new RegExp(String.raw`\b${group}\s(?:is\s|was\s)?led\sby\s$`, 'u');
const ledIncludes = new RegExp(String.raw`^,?\s(?:which\s|and\s|also\s)*${made}\s`, 'u');

/** Either side may lead. */
const mutual = new RegExp(
  String.raw`^(?:${aside}|,\swhich)\s(?:had\s|has\s|have\s)?(?:joined\s(?:forces|hands)|teamed\sup|partnered|allied|tied\sup|formed\sa\s${group})\swith\s`,
  'u',
);

/** Behind members: `joined X's consortium`. */
const joins =
  /\b(?:(?:has\s|have\s)?joined|(?:is|are|were|was)\s(?:also\s)?(?:part|members?|a\smember)\sof|will\sjoin|(?:also\s)?(?:take|takes|took|taking)\spart\sin|participat(?:e|es|ed|ing)\sin|belongs?\sto|on)\s(?:the\s)?$/u;
const joined = new RegExp(String.raw`^(?:[’']s|[- ]led)?\s(?:[a-z-]+\s)?${group}\b`, 'u');

const not = /\b(?:not|denied|talks|considering)\b/u;

/** `X's consortium includes A and B`, `A joined X's consortium`. */
export const englishConsortium: Pattern = (passage, discourse) =>
  clausesOf(passage).flatMap(({ text, bodies }): Draft[] => {
    const cueOf = ({ start, end }: Named) => {
      const behind = text.slice(end);
      const led = ledBy.test(text.slice(0, start)) ? ledIncludes.exec(behind) : null;
      return (leads.exec(behind) ?? led ?? mutual.exec(behind))?.[0];
    };
    const at = bodies.findIndex((body) => cueOf(body) !== undefined);
    const lead = bodies[at];
    const cue = lead ? (cueOf(lead) ?? '') : '';
    if (lead && !not.test(text.slice(0, lead.end + cue.length))) {
      const other = bodies[at + 1];
      const isOther = mutual.test(text.slice(lead.end)) && !discourse.leads.has(lead.id);
      if (other && isOther && discourse.leads.has(other.id)) {
        return tied([lead], 'consortiumMember', other.id, text, passage.index);
      }
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
