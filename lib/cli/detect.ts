import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../dataset/lexicon/load.ts';
import { compile } from '../detect/compile/compile.ts';
import { createDetector } from '../detect/index.ts';
import { reasons } from '../detect/reasons.ts';

/**
 * `npm run -s detect`: standard input holds one `{"id","text"}` a line, standard output gets one
 * `{"id","mentions"}` a line in the same order. With `--explain` each line holds `decisions`
 * instead: every candidate with the rule that took or left it. A line that is no such object is
 * an error with its number; the rest is done and the command ends with 1.
 */
const { explain } = parseArgs({
  options: { explain: { type: 'boolean', default: false } },
}).values;

// Whoever reads our answers may stop before the end (`| head`): nothing is left to do then.
process.stdout.on('error', () => process.exit());

const detector = createDetector(compile(loadLexicon()));

let number = 0;
for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  number += 1;
  const passage = readPassage(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
  if (passage === undefined) {
    process.stderr.write(`line ${number}: is no JSON object with "id" and a string "text"\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, text } = passage;
  process.stdout.write(
    `${JSON.stringify(explain ? explained(id, text) : { id, mentions: detector.detect(text) })}\n`,
  );
}

function explained(id: unknown, text: string) {
  const scan = detector.scan(text);
  const decisions = detector.explain(scan, detector.topicOf([scan]));
  return {
    id,
    decisions: decisions.map((one) => ({ ...one, why: `${one.why}: ${reasons[one.why]}` })),
  };
}

function readPassage(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) {
      return undefined;
    }
    const { id, text } = value;
    return typeof text === 'string' ? { id, text } : undefined;
  } catch {
    return undefined;
  }
}
