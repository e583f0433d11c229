import type { Anchor, Note } from '../types.ts';
import { type Properties, readFrontMatter, writeFrontMatter } from './front-matter.ts';
import { checkedNote, gather, instantOf, type Reading } from './reading.ts';

/** A note as a Markdown file of its own, under Obsidian's property names; ours follow. */
export function writeMarkdown(note: Note): string {
  const { page, anchor } = note;
  const tags = note.tags.map(obsidianTag);
  return (
    writeFrontMatter({
      title: page.title,
      source: page.url,
      author: page.outlet,
      published: page.publishedAt,
      created: note.createdAt,
      description: note.text.split('\n', 1)[0]?.slice(0, DESCRIPTION) ?? '',
      tags,
      ...(tags.join('\n') === note.tags.join('\n') ? {} : { labels: note.tags }),
      id: note.id,
      participants: note.participants,
      colour: note.colour,
      changed: note.changedAt,
      revision: note.revision,
      deleted: note.deletedAt,
      ...quoteProperties(anchor),
    }) +
    quoteBlock(anchor) +
    note.text +
    '\n'
  );
}

const DESCRIPTION = 120;

/** Reads one file; `name` stands for it in a problem. */
export function readMarkdown(file: string, name: string): Reading {
  const read = readFrontMatter(file);
  if ('reason' in read) {
    return gather([{ ...read, place: `${name}, ${read.place}` }]);
  }
  const { properties, body } = read;
  const anchor = anchorFrom(properties);
  const block = quoteBlock(anchor as Anchor | null);
  const written = body.startsWith(block) ? body.slice(block.length) : body;
  const note = checkedNote(
    {
      id: properties.id,
      participants: properties.participants ?? [],
      text: written.replace(/\n$/u, ''),
      tags: tagsFrom(properties),
      colour: properties.colour ?? null,
      page: {
        url: properties.source,
        title: properties.title ?? '',
        outlet: properties.author ?? null,
        publishedAt: properties.published ?? null,
      },
      anchor,
      createdAt: timeFrom(properties.created),
      changedAt: timeFrom(properties.changed),
      revision: properties.revision,
      deletedAt: timeFrom(properties.deleted ?? null),
    },
    name,
  );
  return gather([note]);
}

/** Obsidian writes times without milliseconds and zone. */
function timeFrom(value: Properties[string] | undefined): unknown {
  return typeof value === 'string' ? (instantOf(value) ?? value) : value;
}

/** A name for the file that every system takes: when, what, and enough of the id to be its own. */
export function markdownFileName({ id, createdAt, page }: Note): string {
  const title = page.title
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 60)
    .toWellFormed()
    .trim();
  return `${[createdAt.slice(0, 10), title, id.slice(-6)].filter(Boolean).join(' ')}.md`;
}

/** Obsidian's tags hold no spaces and are not all digits. */
function obsidianTag(tag: string): string {
  const joined = tag.trim().replace(/\s+/gu, '-');
  return /^\d+$/u.test(joined) ? `_${joined}` : joined;
}

/** The reader's own tags, unless the tags were changed in Obsidian since. */
function tagsFrom({ tags, labels }: Properties): string[] {
  const shown = Array.isArray(tags) ? tags : [];
  if (!Array.isArray(labels)) return shown;
  return labels.map(obsidianTag).join('\n') === shown.join('\n') ? labels : shown;
}

function quoteProperties(anchor: Anchor | null): Properties {
  if (anchor === null) return {};
  const { exact, prefix, suffix, position } = anchor;
  return {
    quote: exact,
    'quote-prefix': prefix,
    'quote-suffix': suffix,
    ...(position && { 'quote-start': position.start, 'quote-end': position.end }),
    ...(position?.pairsBefore !== undefined && { 'quote-pairs-before': position.pairsBefore }),
  };
}

function anchorFrom(properties: Properties): unknown {
  if (typeof properties.quote !== 'string') return null;
  const start = properties['quote-start'];
  const pairsBefore = properties['quote-pairs-before'];
  const position = {
    start,
    end: properties['quote-end'],
    ...(pairsBefore !== undefined && { pairsBefore }),
  };
  return {
    exact: properties.quote,
    prefix: properties['quote-prefix'] ?? '',
    suffix: properties['quote-suffix'] ?? '',
    ...(start !== undefined && { position }),
  };
}

/** The quote as a block above the text, for those who read the file. */
function quoteBlock(anchor: Anchor | null): string {
  if (anchor === null || anchor.exact === '') return '';
  return `> ${anchor.exact.replaceAll('\n', '\n> ')}\n\n`;
}
