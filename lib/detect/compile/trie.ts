import { isDigits } from '../trie/starts.ts';
import { BASE, BEYOND, END, FORK, MORE, STOP, ZERO } from '../trie/tokens.ts';

/** A word for the trie: characters and tokens, as units, and what it stands for. */
export interface Word {
  units: readonly number[];
  value: number;
}

interface Node {
  values: number[];
  next: Map<number, Node>;
}

/** Writes words as a trie (`trie/tokens.ts`). One that is there twice keeps both its values. */
export function writeTrie(words: Iterable<Word>): string {
  const root: Node = { values: [], next: new Map() };
  for (const { units, value } of words) {
    let node = root;
    for (const unit of units) {
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { values: [], next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  const ways = [...root.next].sort(([a], [b]) => Number(isDigits(a)) - Number(isDigits(b)));
  return forks(ways) + String.fromCharCode(STOP);
}

/** What stands in the trie behind the unit that leads to a node. */
function write({ values, next }: Node): string {
  const [only, another] = next;
  if (only !== undefined && another === undefined && values.length === 0) return way(only);
  const ends = values.map((value) => String.fromCharCode(END) + number(value)).join('');
  return ends + forks([...next]) + String.fromCharCode(STOP);
}

function forks(ways: readonly [number, Node][]): string {
  return ways
    .map(way)
    .map((written) => String.fromCharCode(FORK) + number(written.length) + written)
    .join('');
}

function way([unit, node]: [number, Node]): string {
  return String.fromCharCode(unit) + write(node);
}

function number(value: number): string {
  const high = Math.floor(value / BASE);
  return (high > 0 ? more(high) : '') + String.fromCharCode(ZERO + (value % BASE));
}

function more(value: number): string {
  const high = Math.floor(value / BASE);
  return (high > 0 ? more(high) : '') + String.fromCharCode(ZERO + MORE + (value % BASE));
}

/**
 * The unit of a character of a word.
 *
 * @throws RangeError where the trie uses that unit for itself
 */
export function unitOf(char: string): number {
  const unit = char.charCodeAt(0);
  if (unit >= FORK && unit < BEYOND) throw new RangeError(`“${char}” can stand in no name`);
  return unit;
}
