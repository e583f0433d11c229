/** A node of JSON-LD: anything can stand in it. */
type Json = Record<string, unknown>;

const articleTypes = /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|WebPage)$/;

/** How deep `@graph` and lists may be nested: deeper is no honest page. */
const DEPTH = 4;

/** The `datePublished` of an article described by a JSON-LD text; null where there is none. */
export function datePublished(text: string): string | null {
  try {
    return search(JSON.parse(text), DEPTH);
  } catch {
    // Many pages write line breaks or commas too many into their JSON.
    return /"datePublished"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? null;
  }
}

function search(node: unknown, depth: number): string | null {
  if (depth === 0 || typeof node !== 'object' || node === null) return null;
  if (Array.isArray(node)) return first(node, depth);
  const { datePublished: date, '@type': type, '@graph': graph } = node as Json;
  if (typeof date === 'string' && [type].flat().some(isArticle)) return date;
  return search(graph, depth - 1);
}

function first(nodes: readonly unknown[], depth: number): string | null {
  for (const node of nodes) {
    const date = search(node, depth - 1);
    if (date !== null) return date;
  }
  return null;
}

function isArticle(type: unknown): boolean {
  return typeof type === 'string' && articleTypes.test(type);
}
