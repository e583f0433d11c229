import { readMarkup } from './markup.ts';
import { partOf } from './part.ts';
import type { Passage, Stratum } from './passage.ts';

/** Characters that a reader of the file can't see or tell apart: they stand there as JSON escapes. */
const invisible =
  /[\p{Cc}\u00a0\u00ad\u1100-\u11ff\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\u3164\ufeff]/u;

/**
 * Reads one file of passages, a JSON object a line: `{"id","text"}`, with `"form":"NFD"` where the
 * page has decomposed Hangul (the file stays readable).
 *
 * @param file its path, for the messages
 * @param problems takes what is wrong, as `file:line: reason`; the line is then left out
 */
export function readPassages(
  content: string,
  { file, stratum, problems }: { file: string; stratum: Stratum; problems: string[] },
): Passage[] {
  return content
    .replace(/\n$/u, '')
    .split('\n')
    .flatMap((line, index) => {
      try {
        return [readPassage(line, stratum)];
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(`${file}:${index + 1}: ${reason}`);
        return [];
      }
    });
}

function readPassage(line: string, stratum: Stratum): Passage {
  if (invisible.test(line)) throw new Error('invisible character that is not escaped');
  const { id, source } = readLine(JSON.parse(line));
  if (!id.startsWith(`${stratum}/`)) throw new Error(`id '${id}' of another stratum`);
  const labelled = readMarkup(source);
  if (stratum === 'negatives' && labelled.mentions.length > 0) {
    throw new Error('a mention among the negatives');
  }
  return { id, stratum, part: partOf(id), ...labelled };
}

function readLine(value: unknown): { id: string; source: string } {
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  if (!('id' in value) || typeof value.id !== 'string') throw new Error('no id');
  if (!('text' in value) || typeof value.text !== 'string') throw new Error('no text');
  const form = 'form' in value ? value.form : 'NFC';
  if (form !== 'NFC' && form !== 'NFD') throw new Error(`unknown form '${String(form)}'`);
  return { id: value.id, source: form === 'NFD' ? value.text.normalize('NFD') : value.text };
}
