import { clean } from './clean.ts';
import type { TextLine } from './lines.ts';
import { readOpening } from './outlet.ts';
import type { Problem } from './problem.ts';
import { digestOutlet, readSources } from './sources.ts';
import type { DumpRecord } from './types.ts';

/** Cited where a record does not name its outlet. */
const unknownOutlet = '매체 미상';
/** Cited where a record has no headline. */
const unknownHeadline = '(제목 없음)';

export interface RecordReading {
  record: DumpRecord | null;
  problems: Problem[];
}

/**
 * Makes a record of the lines before a time: the headline, which may go over several lines, then
 * the body from the line with the outlet in brackets on, or without one the second line.
 */
export function readRecord(
  lines: readonly TextLine[],
  time: { publishedAt: string; number: number },
  file: string,
): RecordReading {
  const problems: Problem[] = [];
  const line = lines[0]?.number ?? time.number;
  const say = (code: Problem['code'], reason: string, lost: boolean, at = line) => {
    problems.push({ file, line: at, code, reason, lost });
  };

  const { headlineLines, bodyLines } = split(lines);
  const opening = readOpening(bodyLines[0]?.text ?? '');
  const isDigest = opening?.outlet === digestOutlet;
  const isSource = ({ kind }: TextLine) => isDigest && kind === 'sources';

  const headline = headlineLines.map(({ text }) => text).join(' ');
  const body = joined(bodyLines.filter((item) => !isSource(item)));
  if (body === '' || body.length === opening?.length) {
    say('no-body', `'${shortened(headline)}' has no body`, true);
    return { record: null, problems };
  }
  if (headline === '') say('no-headline', 'a body has no headline', false);
  if (!opening) say('no-outlet', `the body of '${shortened(headline)}' names no outlet`, false);
  if (`${headline}${body}`.includes('\uFFFD')) {
    say('undecodable', `'${shortened(headline)}' holds bytes that are no text`, false);
  }

  const links: DumpRecord['links'] = [];
  for (const item of bodyLines.filter(isSource)) {
    const sources = readSources(item.text, time.publishedAt.slice(0, 10));
    links.push(...sources.links);
    for (const { code, reason, lost } of sources.problems) say(code, reason, lost, item.number);
  }
  if (isDigest && links.length === 0) {
    say('no-sources', `the digest '${shortened(headline)}' names no sources`, false);
  }

  const record: DumpRecord = {
    file,
    line,
    headline: headline || unknownHeadline,
    outlet: opening?.outlet ?? unknownOutlet,
    body,
    publishedAt: time.publishedAt,
    source: isDigest ? 'digest' : 'dump',
    links,
  };
  return { record, problems };
}

/** Headline and body: parted by the first line behind the first one that names an outlet. */
function split(lines: readonly TextLine[]): { headlineLines: TextLine[]; bodyLines: TextLine[] } {
  const kept = [...lines];
  const opening = kept.findIndex(({ text }, index) => index > 0 && readOpening(text) !== null);
  const alone = opening < 0 && readOpening(kept[0]?.text ?? '') !== null;
  const bodyAt = alone ? 0 : opening < 0 ? 1 : opening;
  return {
    headlineLines: kept.slice(0, bodyAt).filter(({ text }) => text !== ''),
    bodyLines: kept.slice(bodyAt),
  };
}

/** Cleaned as a whole: markup may go on over lines. */
function joined(lines: readonly TextLine[]): string {
  return clean(lines.map(({ raw }) => raw).join('\n'));
}

/** A headline short enough for a message. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
