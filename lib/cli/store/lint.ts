/** The parts of web-ext's JSON report that are read. */
export interface LintReport {
  errors: LintMessage[];
  notices: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  message: string;
  file?: string | undefined;
}

/** Warnings that stand, each with the reason. */
const explained: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact carries the code for dangerouslySetInnerHTML; nothing of ours uses it, and the content security policy allows no inline script.',
};

/** What the store would ask about: every error, and what no reason is written down for. */
export function unexplained({ errors, notices, warnings }: LintReport): string[] {
  return [...errors, ...[...notices, ...warnings].filter(({ code }) => !(code in explained))].map(
    ({ code, message, file }) => `${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}
