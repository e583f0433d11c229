import { readClipper } from './clipper.ts';
import { readCsv } from './csv.ts';
import { readHypothesis } from './hypothesis.ts';
import { JSON_FORMAT, readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { failed, type Reading } from './reading.ts';
import { readW3c } from './w3c-read.ts';

/**
 * Reads a file of notes of any kind that we or others write, told apart by what is in it: our JSON,
 * CSV and Markdown, W3C annotations, the exports of Hypothesis and of Obsidian's Web Clipper.
 */
export function readFile(name: string, text: string): Reading {
  if (/\.csv$/iu.test(name)) return readCsv(text);
  if (/\.(?:md|markdown)$/iu.test(name)) return readMarkdown(text, name);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return failed('', error instanceof Error ? error.message : String(error));
  }
  return readData(data);
}

function readData(data: unknown): Reading {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || first === null) return failed('', 'holds no notes');
  if ('format' in first && first.format === JSON_FORMAT) return readJson(data);
  if ('annotations' in first) return readHypothesis(data);
  if ('highlights' in first) return readClipper(data);
  if ('@context' in first || ('type' in first && first.type === 'Annotation')) return readW3c(data);
  return failed('', 'is of no kind that is known');
}
