/** How often the line is written anew. */
const every = 500;

/**
 * Counts articles on a terminal, each twice: a build goes through the dumps two times. Elsewhere,
 * and for few, it writes nothing.
 */
export function progressOn(stream: NodeJS.WriteStream): { tick(): void; end(): void } {
  let count = 0;
  let isShown = false;
  return {
    tick() {
      count += 1;
      if (!stream.isTTY || count % every !== 0) return;
      isShown = true;
      stream.write(`\r${count.toLocaleString('en')} readings of articles`);
    },
    end() {
      if (isShown) stream.write('\r\u001B[K');
    },
  };
}
