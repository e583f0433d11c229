import { type Cp949Decoder, decode, isBinary } from './decode.ts';
import { type Line, readLines, type TextLine } from './lines.ts';
import type { Problem } from './problem.ts';
import { readRecord, shortened } from './record.ts';
import { partAtDashes, recordBefore } from './segments.ts';
import type { DumpFile, DumpReading } from './types.ts';

/** `검색결과 총 xx건`. */
const unreadTotal = /^검색\s*결과/u;

/**
 * Reads a saved news search: a line with the declared total, then for each result stray lines of
 * `-`, a headline, a body that begins with the outlet in brackets, and a time, which ends it.
 * Whatever can't be read is reported with line and reason, and the rest is kept.
 *
 * @param cp949 decoder for files in CP949, the platform's by default
 */
export function readDump({ name, content }: DumpFile, cp949?: Cp949Decoder): DumpReading {
  const reading: DumpReading = { file: name, declared: null, records: [], problems: [] };
  const say = (line: number, code: Problem['code'], reason: string, lost: boolean) => {
    reading.problems.push({ file: name, line, code, reason, lost });
  };
  const leave = (part: readonly TextLine[], code: Problem['code'], why: string) => {
    const [first] = part;
    if (!first) return;
    const more = part.length - 1;
    const what = `'${shortened(first.text)}'`;
    if (more > 0) say(first.number, code, `${what} and ${more} more lines ${why}`, true);
    else if (unreadTotal.test(first.text)) {
      say(first.number, 'stray-text', `${what} declares a total that can't be read`, true);
    } else say(first.number, 'stray-text', `${what} stands alone, without a time`, true);
  };

  if (typeof content !== 'string' && isBinary(content)) {
    say(1, 'not-text', 'is no text', true);
    return reading;
  }

  let declaredAt = 1;
  let open: Line[] = [];
  for (const line of readLines(typeof content === 'string' ? content : decode(content, cp949))) {
    switch (line.kind) {
      case 'total':
        for (const part of partAtDashes(open)) leave(part, 'no-time', 'have no time');
        open = [];
        // Each page of a saved search says the total again.
        if (reading.declared === null || line.total > reading.declared) {
          reading.declared = line.total;
          declaredAt = line.number;
        }
        break;
      case 'time': {
        const { record: lines, leftOver } = recordBefore(open);
        open = [];
        for (const part of leftOver) leave(part, 'no-time', 'have no time');
        if (lines.length === 0) {
          say(line.number, 'no-body', 'a time stands alone', true);
          break;
        }
        const { record, problems } = readRecord(lines, line, name);
        if (record) reading.records.push(record);
        reading.problems.push(...problems);
        break;
      }
      case 'unreadable': {
        const { record: lines, leftOver } = recordBefore(open);
        open = [];
        for (const part of leftOver) leave(part, 'no-time', 'have no time');
        leave(lines, 'bad-time', `have a time on line ${line.number} that can't be read`);
        break;
      }
      default:
        open.push(line);
    }
  }
  for (const part of partAtDashes(open)) leave(part, 'no-time', 'are cut off before their time');

  const found = reading.records.length;
  if (reading.declared === null) {
    say(1, 'no-total', `no line declares a total, found ${found}`, false);
  } else if (reading.declared !== found) {
    say(declaredAt, 'not-as-declared', `declared ${reading.declared}, found ${found}`, false);
  }
  return reading;
}
