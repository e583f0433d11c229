import type { Mark } from './mark.ts';

/**
 * The mark that stands for the same mention after the page was read again: same participant, same
 * place in its first text node, or else the same place in its owner's text. Null where it is gone.
 */
export function successorOf(mark: Mark, marks: readonly Mark[]): Mark | null {
  if (marks.includes(mark)) return mark;
  const same = marks.filter(
    ({ participant, surface }) => participant === mark.participant && surface === mark.surface,
  );
  return (
    same.find(
      ({ range }) =>
        range.startContainer === mark.range.startContainer &&
        range.startOffset === mark.range.startOffset,
    ) ??
    same.find(({ start }) => start === mark.start) ??
    null
  );
}
