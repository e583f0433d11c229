import { setTimeout as sleep } from 'node:timers/promises';
import type { Box } from '../../harness/index.ts';
import { boxOfText, hostBox, markedTexts } from './aside.ts';
import type { CardFrame, Hands } from './reader.ts';

const PATIENCE_MS = 10_000;
const CLOSING_MS = 4_000;

/** A tab with the hostile page in it, and the hands of the reader on it. */
export class Tab {
  readonly hands: Hands;
  readonly address: string;

  constructor(hands: Hands, address: string) {
    this.hands = hands;
    this.address = address;
  }

  get run(): Hands['run'] {
    return this.hands.run;
  }

  /** Waits until the page has marks on both names of the article. */
  async marks(): Promise<void> {
    await until('marks on 카카오 and 업스테이지', async () => {
      const texts = await this.hands.aside(markedTexts);
      return texts.includes('카카오') && texts.includes('업스테이지');
    });
  }

  /** Moves the pointer onto the first mark with that text, and rests there. */
  async point(text: string): Promise<void> {
    const box = await this.hands.aside(boxOfText, text);
    if (box === null) throw new Error(`No mark on ${text} to point at.`);
    const y = box.y + box.height / 2;
    await this.hands.move(box.x + 2, y);
    await this.hands.move(box.x + box.width / 2, y);
  }

  /** Takes the pointer off everything. */
  async away(): Promise<void> {
    await this.hands.move(3, 790);
  }

  /** The open card's box in the window, or null where none can be seen. */
  async box(): Promise<Box | null> {
    return this.hands.aside(hostBox);
  }

  /** Waits until the card is open and shows that text. */
  async card(text: string): Promise<CardFrame> {
    return until(`a card with ${text}`, async () => {
      if ((await this.box()) === null) return null;
      for (const frame of await this.hands.cardFrames()) {
        if ((await textOf(frame)).includes(text)) return frame;
      }
      return null;
    });
  }

  /** Waits until no card is to be seen. */
  async noCard(): Promise<void> {
    await until('no card', async () => (await this.box()) === null, CLOSING_MS);
  }

  /** What is to be read in each frame with a card in it. */
  async cardTexts(): Promise<string[]> {
    return Promise.all((await this.hands.cardFrames()).map(textOf));
  }

  /** Clicks what a selector finds in the open card, at its place in the window. */
  async clickInCard(selector: string): Promise<void> {
    const card = await this.card('카카오');
    const look = async () => {
      const [host, inside] = [await this.box(), await card.run(centreOf, selector)];
      return host && inside && { x: host.x + inside.x, y: host.y + inside.y };
    };
    // The card grows while the reader's notes come in.
    let before = await look();
    const { x, y } = await until(`${selector} at rest in an open card`, async () => {
      await this.wait(150);
      const now = await look();
      const rests = now && before && now.x === before.x && now.y === before.y;
      before = now;
      return rests && now;
    });
    // As a hand does: on the card before it presses.
    await this.hands.move(x - 9, y);
    await this.hands.click(x, y);
  }

  wait(milliseconds: number): Promise<void> {
    return sleep(milliseconds);
  }
}

/** What a reader can read in a card. */
function textOf(card: CardFrame): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has the hidden parts too.
  return card.run(() => document.body.innerText.trim()).catch(() => '');
}

/** Runs in the card: the middle of the first element that a selector finds. */
function centreOf(selector: string): { x: number; y: number } | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Asks until the answer is neither null nor false. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Not within ${timeout} ms: ${what}`);
    await sleep(25);
  }
}
