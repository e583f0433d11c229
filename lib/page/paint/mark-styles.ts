import type { ParticipantKind } from '../../detect/types.ts';
import { FLASH_NAME, markNames } from './mark-names.ts';

/** Line of a mark: its shape tells kinds apart where its colour can't. */
interface MarkLine {
  line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** On light and on dark ground; each has a contrast of at least 3:1 there. */
  light: string;
  dark: string;
}

/**
 * Colours after Okabe and Ito, which stay apart for colour-blind readers; two kinds with the same
 * shape get colours that are far apart (blue and orange, green and purple). The light ones also
 * reach 3:1 on black: many pages are dark without telling the browser.
 */
export const markLines: Record<ParticipantKind, MarkLine> = {
  programme: { line: 'double', light: '#c84e00', dark: '#ff9a5c' },
  company: { line: 'solid', light: '#0072b2', dark: '#56b4e9' },
  university: { line: 'dashed', light: '#00815e', dark: '#2fc79b' },
  'public-body': { line: 'solid', light: '#b06a00', dark: '#e69f00' },
  person: { line: 'dotted', light: '#6b6b6b', dark: '#b0b0b0' },
  model: { line: 'dashed', light: '#b0558a', dark: '#de94bd' },
};

/** The whole style sheet. Not for print: a reader's extension has no place on paper. */
export function markStyles(): string {
  const marks = Object.entries(markLines).map(
    ([kind, { line, light, dark }]) => `::highlight(${markNames[kind as ParticipantKind]}){
text-decoration:underline ${line === 'double' ? 1 : 2}px ${line};
text-decoration-color:light-dark(${light},${dark});
text-underline-offset:.2em}`,
  );
  return `@media screen{${marks.join('\n')}
::highlight(${FLASH_NAME}){background-color:#ffd54a;color:#1a1a1a}}`;
}
