import { articlePage } from '../../fixtures/article-page.ts';
import type { Reader } from './driver/reader.ts';
import { Tab, until } from './driver/tab.ts';
import type { HostileCase } from './hostile-case.ts';

const filler = '이 문단은 아무 이름도 담지 않고 기사를 조금 더 길게 한다.';

/** How a case ended in a browser. */
export type Outcome =
  | { is: 'held' }
  | { is: 'breach'; why: string }
  | { is: 'cannot be shown'; why: string };

let played = 0;

/** Plays a case in a tab of its own. */
export async function play(one: HostileCase, reader: Reader): Promise<Outcome> {
  const why = one.cannotShow?.[reader.browser];
  if (why !== undefined) return { is: 'cannot be shown', why };
  const address = `https://n.news.naver.com/article/666/${++played}`;
  await reader.serve(address, { body: hostilePage(one), headers: one.headers ?? {} });
  const hands = await reader.open(address);
  try {
    const tab = new Tab(hands, address);
    await (one.reader ?? opensCard)(tab, reader);
    await one.held(tab, reader);
    return { is: 'held' };
  } catch (error) {
    return { is: 'breach', why: error instanceof Error ? error.message : String(error) };
  } finally {
    await hands.close();
  }
}

/** The pointer comes to rest on 카카오, and its card opens. */
export async function opensCard(tab: Tab): Promise<void> {
  await tab.marks();
  await tab.point('카카오');
  await tab.card('카카오');
}

/** Opens the card and types into its field for a note. */
export function typesNote(text: string): (tab: Tab) => Promise<void> {
  return async (tab) => {
    await opensCard(tab);
    await tab.clickInCard('textarea');
    const card = await tab.card('카카오');
    const isReady = () => document.querySelector('textarea')?.readOnly === false;
    await until('a field to write in', () => card.run(isReady));
    await tab.hands.type(text);
  };
}

/** The article, with the attack as the page's first script. */
function hostilePage({ attack, article, markup = '' }: HostileCase): string {
  const body = ['어제 카카오와 업스테이지가 말했다.', filler, filler, filler];
  // A method's source is one only inside of an object.
  const script = `<script>globalThis.seen = [];${attack ? `({${attack}}).attack()` : ''}</script>`;
  return articlePage({ body, ...article })
    .replace('<meta charset="utf-8">', (meta) => meta + script)
    .replace('</article>', (end) => end + markup);
}
