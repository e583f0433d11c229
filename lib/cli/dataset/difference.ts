/** Lines shown of a difference; the rest is counted. */
const shown = 40;

/**
 * What differs between two forms of the dataset, which has one entry a line: `- ` for lines that
 * only the first has, `+ ` for lines that only the second has.
 */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines = [
    ...only(old, now).map((line) => `- ${line}`),
    ...only(now, old).map((l) => `+ ${l}`),
  ];
  if (lines.length === 0 && before !== after) return ['the same lines, in another order or number'];
  const more = lines.length - shown;
  return more > 0 ? [...lines.slice(0, shown), `and ${more} more lines`] : lines;
}

function only(these: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(bare));
  return these.filter((line) => !known.has(bare(line)));
}

/** A line as an entry: the comma behind it depends on what follows. */
const bare = (line: string): string => line.replace(/,$/u, '');
