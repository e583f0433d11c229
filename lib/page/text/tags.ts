/** What an element does to the line of text around it, by its tag alone. */
export type TagRole =
  /** Its text flows on in the line around it. */
  | 'inline'
  /** A line break inside a block. */
  | 'break'
  /** Shows no text of its own and does not part the text around it. */
  | 'silent'
  /** Shows something that is not text to read: parts the text around it. */
  | 'opaque'
  /** Starts a new piece of text. */
  | 'block';

const roles: Record<Exclude<TagRole, 'block'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong sub time tspan tt u var wbr',
  break: 'br',
  // rt and rp: the reading beside a ruby text is no part of the text it explains. sup: a footnote's
  // number between a name and its particle neither.
  silent: 'rp rt sup script style template noscript link meta param source track title desc defs',
  // code, kbd, samp: guideline B.9.
  opaque:
    'audio canvas code datalist embed head iframe img input kbd math meter noembed noframes object progress samp select textarea video',
};

const roleOfTag = new Map<string, TagRole>();
for (const [role, tags] of Object.entries(roles)) {
  for (const tag of tags.split(' ')) roleOfTag.set(tag, role as TagRole);
}

/**
 * Role of an element by its local name. Asking the browser for the computed style of every node
 * costs more than all the rest of the reading, so that is left to the few blocks with names in them.
 * What HTML does not know (custom elements) parts the text: gluing two texts makes wrong names.
 */
export function roleOf(localName: string): TagRole {
  return roleOfTag.get(localName) ?? 'block';
}
