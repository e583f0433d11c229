import * as v from 'valibot';
import { files } from './entries.ts';
import { entrySchema, type LexiconEntry } from './schema.ts';

/** A wrong lexicon: each problem with its file, entry and field. */
export class LexiconError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The lexicon is wrong:\n${problems.join('\n')}`);
    this.name = 'LexiconError';
    this.problems = problems;
  }
}

/**
 * Reads and checks the lexicon.
 *
 * @param from the files to read, the project's own by default
 * @returns all entries, in the order of the files
 * @throws LexiconError that names every problem with place and reason
 */
export function loadLexicon(
  from: readonly { file: string; content: unknown }[] = files,
): LexiconEntry[] {
  const problems: string[] = [];
  const entries: LexiconEntry[] = [];
  const placeOfId = new Map<string, string>();
  for (const { file, content } of from) {
    if (!Array.isArray(content)) {
      problems.push(`${file}: is no list of entries`);
      continue;
    }
    content.forEach((raw: unknown, index) => {
      const place = `${file}[${index}]${nameOf(raw)}`;
      const parsed = v.safeParse(entrySchema, raw);
      if (!parsed.success) {
        for (const issue of parsed.issues) {
          problems.push(`${place} ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
        }
        return;
      }
      const twin = placeOfId.get(parsed.output.id);
      if (twin !== undefined) problems.push(`${place} id: is taken by ${twin}`);
      placeOfId.set(parsed.output.id, place);
      entries.push(parsed.output);
    });
  }
  if (problems.length > 0) throw new LexiconError(problems);
  return entries;
}

function nameOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? ` (${id})` : '';
}
