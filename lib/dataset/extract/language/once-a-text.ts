/** Texts that are remembered: the sentences of an article, which is read several times. */
const remembered = 256;

/** The same function, which works each text out once for as long as an article takes. */
export function onceAText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size >= remembered) known.clear();
    known.set(text, found);
    return found;
  };
}
