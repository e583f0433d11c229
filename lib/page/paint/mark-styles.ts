import type { ParticipantKind } from '../../detect/types.ts';
import { FLASH_NAME, markNames } from './mark-names.ts';

/** Line of a mark: its shape tells kinds apart where its colour can't. */
interface MarkLine {
  line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** In CSS pixels; of each of the two lines for `double`. */
  width: number;
  /** On light and on dark ground; each has a contrast of at least 3:1 there. */
  light: string;
  dark: string;
}

/**
 * Hues after Okabe and Ito, as the card has them for the same kinds. Kinds with the same shape have
 * hues that stay apart for every colour-blind reader (blue and gold) or another width. The light
 * colours also reach 3:1 on black: many pages are dark without telling the browser.
 */
export const markLines: Record<ParticipantKind, MarkLine> = {
  programme: { line: 'solid', width: 3, light: '#6a7280', dark: '#d5dae3' },
  company: { line: 'solid', width: 2, light: '#0072b2', dark: '#6cc0f5' },
  university: { line: 'dashed', width: 2, light: '#b84a00', dark: '#ffab70' },
  'public-body': { line: 'double', width: 1, light: '#00805f', dark: '#55d6b0' },
  person: { line: 'dotted', width: 2, light: '#a83a7d', dark: '#f2a0d0' },
  model: { line: 'solid', width: 2, light: '#8a6d00', dark: '#ead04a' },
};

/** How marks are drawn; `none`: there, but not to be seen. */
export type MarkLook = 'underline' | 'background' | 'none';

/** Share of a kind's colour in the ground of its marks: the text on it keeps its contrast. */
const GROUND = '22%';

const looks: Record<MarkLook, (line: MarkLine) => string> = {
  underline: ({ line, width, light, dark }) => `text-decoration:underline ${width}px ${line};
text-decoration-color:light-dark(${light},${dark});
text-underline-offset:20%`,
  background: ({ light, dark }) =>
    `background-color:color-mix(in srgb,light-dark(${light},${dark}) ${GROUND},transparent)`,
  none: () => '',
};

/**
 * The whole style sheet. Not for print: a reader's extension has no place on paper.
 *
 * @param on selector of the elements that the styles are given to; others may inherit them
 */
export function markStyles(look: MarkLook = 'underline', on = ''): string {
  const marks = Object.entries(markLines).map(
    ([kind, line]) =>
      `${on}::highlight(${markNames[kind as ParticipantKind]}){${looks[look](line)}}`,
  );
  return `@media screen{${marks.join('\n')}
${on}::highlight(${FLASH_NAME}){background-color:#ffd54a;color:#1a1a1a}}`;
}
