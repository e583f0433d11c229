/** What can be wrong in a dump. */
export type ProblemCode =
  /** Nothing is lost by these two, but something may be missing. */
  | 'no-total'
  | 'not-as-declared'
  | 'undecodable'
  | 'not-text'
  | 'no-time'
  | 'bad-time'
  | 'no-body'
  | 'no-headline'
  | 'no-outlet'
  | 'stray-text'
  | 'duplicate'
  | 'source-link'
  | 'source-date'
  /** Nothing is lost: a digest tells of a day, and some of its sources are later. */
  | 'newer-source'
  | 'no-sources';

/** Something in a dump that was not as it should be; nothing is dropped without one. */
export interface Problem {
  file: string;
  /** Line in the file, from 1. */
  line: number;
  code: ProblemCode;
  /** What was found, in plain English. */
  reason: string;
  /** Whether text was left out because of it. */
  lost: boolean;
}

/** `file:line: reason`, as compilers put it. */
export function describeProblem({ file, line, reason, lost }: Problem): string {
  return `${file}:${line}: ${reason}${lost ? ' (left out)' : ''}`;
}
