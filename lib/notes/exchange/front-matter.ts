import type { Problem } from './reading.ts';

/** What stands in a note's front matter: flat, as Obsidian's properties are. */
export type Properties = Record<string, string | number | null | string[]>;

const FENCE = '---';

/** JSON's texts and lists are YAML's: every YAML reader takes them, and nothing needs escaping. */
export function writeFrontMatter(properties: Properties): string {
  const lines = Object.entries(properties).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return [FENCE, ...lines, FENCE, ''].join('\n');
}

/**
 * Reads what `writeFrontMatter` wrote, also after Obsidian's property editor went over it: plain and
 * quoted texts, numbers, lists in brackets or one item a line. Answers with the text behind it too.
 */
export function readFrontMatter(file: string): { properties: Properties; body: string } | Problem {
  const lines = file.replace(/^\uFEFF/u, '').split('\n');
  const isFence = (line: string | undefined) => line?.trimEnd() === FENCE;
  const end = isFence(lines[0]) ? lines.findIndex((line, i) => i > 0 && isFence(line)) : -1;
  if (end === -1) return { place: 'line 1', reason: 'has no front matter' };
  const properties: Properties = Object.create(null);
  let key = '';
  for (let i = 1; i < end; i++) {
    const line = (lines[i] ?? '').trimEnd();
    // `s`: a text may hold U+2028, which ends a line for the dot alone.
    const [, item] = /^\s+- (.*)$/su.exec(line) ?? [];
    const [, name, value] = /^([\p{L}\p{N}_-]+):(?: +(.*))?$/su.exec(line) ?? [];
    if (item !== undefined && key !== '') {
      const before = properties[key];
      properties[key] = [...(Array.isArray(before) ? before : []), String(scalar(item))];
    } else if (name !== undefined) {
      key = name;
      properties[key] = valueIn(value ?? '');
    } else if (line !== '') {
      return { place: `line ${i + 1}`, reason: 'is no property' };
    }
  }
  return { properties, body: lines.slice(end + 1).join('\n') };
}

function valueIn(text: string): Properties[string] {
  const parsed = json(text);
  if (Array.isArray(parsed)) return parsed.map(String);
  return scalar(text);
}

function scalar(text: string): string | number | null {
  const parsed = json(text);
  if (typeof parsed === 'string' || typeof parsed === 'number') return parsed;
  if (text === '' || parsed === null) return null;
  const [, quoted] = /^'(.*)'$/su.exec(text) ?? [];
  return quoted?.replaceAll("''", "'") ?? text;
}

/** The JSON value of a text, or undefined. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
