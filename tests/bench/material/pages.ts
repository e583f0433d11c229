import { koreanText } from './korean-text.ts';
import { Random } from './random.ts';

/** A page for the bench: so many text nodes with so much text and so many names in it. */
export interface PageShape {
  characters: number;
  textNodes: number;
  names: number;
}

export const shapes = {
  small: { characters: 4_000, textNodes: 150, names: 8 },
  typical: { characters: 40_000, textNodes: 1_500, names: 80 },
  long: { characters: 1_000_000, textNodes: 30_000, names: 2_000 },
} as const satisfies Record<string, PageShape>;

export type ShapeName = keyof typeof shapes;

/**
 * Markup of a body as news pages have it: of four text nodes one is a piece of an article's
 * paragraph, the others are links, labels and list items; some pieces stand in inline elements.
 */
export function bodyOf(
  { characters, textNodes, names }: PageShape,
  list: readonly string[],
): string {
  const text = koreanText(
    characters,
    { names: list, every: names ? characters / names : Infinity },
    5,
  );
  const random = new Random(11);
  const parts: string[] = [];
  let at = 0;
  for (let node = 0; node < textNodes; node++) {
    const left = textNodes - node;
    const mean = (text.length - at) / left;
    let until = left === 1 ? text.length : at + Math.ceil(mean * (0.5 + random.next(100) / 100));
    // Between words: no name is cut.
    while (until < text.length && text[until] !== ' ') until++;
    parts.push(text.slice(at, until));
    at = Math.min(text.length, until + 1);
  }
  return parts.map((part, number) => wrapped(part, number)).join('\n');
}

function wrapped(part: string, number: number): string {
  switch (number % 8) {
    case 0:
      return `<p class="lead">${part} `;
    case 1:
      return `<b>${part}</b> `;
    case 2:
      return `${part}</p>`;
    case 3:
      return `<ul><li><a href="#${number}">${part}</a></li>`;
    case 4:
      return `<li><a href="#${number}"><span>${part}</span></a></li></ul>`;
    case 5:
      return `<div class="meta"><span>${part}</span></div>`;
    case 6:
      return `<h3>${part}</h3>`;
    default:
      return `<section><div><p>${part}</p></div></section>`;
  }
}

/** Markup of a whole document. */
export function documentOf(body: string): string {
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>시험</title><style>
body{margin:0 auto;max-width:640px;font:17px/1.7 sans-serif}.meta{color:#555}li{margin:2px 0}
</style></head><body>${body}</body></html>`;
}
