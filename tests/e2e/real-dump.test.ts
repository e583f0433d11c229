import { describe, expect } from 'vitest';
import { dumpFolders } from '../../lib/cli/dataset/read-folders.ts';
import { participantOfSurface } from '../../lib/cli/drive/participants.ts';
import { root } from '../../lib/cli/process/root.ts';
import { collectArticles } from '../../lib/dataset/articles/collect.ts';
import bundled from '../../lib/dataset/dataset.json' with { type: 'json' };
import type { Dataset } from '../../lib/dataset/types.ts';
import { FLASH_NAME } from '../../lib/page/paint/mark-names.ts';
import {
  articlePage,
  hoverMark,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from './harness/index.ts';

const { participants, claims }: Dataset = bundled as Dataset;
const names = new Map(participants.map(({ id, names: { ko } }) => [id, ko]));
const folder = `${root}../shared/dumps`;
const found = dumpFolders([folder]);
const articles = 'dumps' in found ? (await collectArticles([...found.dumps()])).articles : [];
const reason = 'dumps' in found ? '' : ' (not run: ../shared/dumps is not here)';

/** Ids of the participants about whom the dataset cites the article. */
function citedIn(article: string): string[] {
  const ids = claims
    .filter(({ evidence }) => evidence.some((cited) => cited.article === article))
    .flatMap(({ subject, object }) => [subject, object ?? subject]);
  return [...new Set(ids)].filter((id) => names.has(id)).sort();
}

describe.skipIf(articles.length === 0)(`the real dump's articles as pages${reason}`, () => {
  test.for(
    articles.map(({ article, body }, number) => ({ id: article.id, article, body, number })),
  )(
    'in $id every participant that the dataset cites it for is marked and opens its card',
    { timeout: 180_000 },
    async ({ article, body, number }, { lens }) => {
      const address = `https://www.economidaily.com/view/${number}`;
      const { title, outlet, publishedAt } = article;
      await lens.serve({ [address]: articlePage({ title, outlet, publishedAt, body: [body] }) });
      const page = await lens.visit(address);
      const first = new Map<string, string>();
      for (const { text } of await settledMarks(page)) {
        const id = participantOfSurface(text)?.id ?? `nobody: ${text}`;
        if (!first.has(id)) first.set(id, text);
      }
      const marked = [...first.keys()].sort();
      expect(marked.filter((id) => !names.has(id))).toEqual([]);
      expect(citedIn(article.id).filter((id) => !first.has(id))).toEqual([]);
      for (const [id, text] of first) {
        await hoverMark(page, { text });
        await waitForCard(page, names.get(id) ?? '');
        // The card may lie over the next name.
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
      await page.close();
    },
  );

  test('on a cited article its sentence is pointed out, and its address is known from then on', async ({
    lens,
  }) => {
    const [first] = articles;
    const cited = claims.find(({ evidence: [one] }) => one?.article === first?.article.id);
    const [evidence] = cited?.evidence ?? [];
    if (!first || !cited || !evidence) throw new Error('the dataset does not cite the dump');
    const { title, outlet, publishedAt } = first.article;
    const address = 'https://www.economidaily.com/view/cited';
    const elsewhere = 'https://www.economidaily.com/view/elsewhere';
    const sentence = first.body.slice(evidence.start, evidence.end);
    // The sentence lies below the window's end, so that it has to be scrolled to.
    const body = [names.get(cited.subject) ?? '', ...Array(60).fill('.'), sentence];
    await lens.serve({
      [address]: articlePage({ title, outlet, publishedAt, body }),
      [elsewhere]: articlePage({
        title: '다른 기사',
        body: [`${names.get(cited.subject)} 이야기`],
      }),
    });

    const page = await lens.visit(address);
    const name = names.get(cited.subject) ?? '';
    await settledMarks(page);
    await hoverMark(page, { text: name });
    const { frame } = await waitForCard(page, name);
    await frame.locator('button.cite-link').first().click();
    await waitForNoCard(page);
    const flashed = () =>
      page.evaluate((name) => {
        const [range] = CSS.highlights.get(name) ?? [];
        if (!range) return null;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return { text: live.toString(), inView: top >= 0 && bottom <= innerHeight };
      }, FLASH_NAME);
    await expect.poll(flashed).toEqual({ text: sentence, inView: true });
    await page.close();

    const other = await lens.visit(elsewhere);
    await settledMarks(other);
    await hoverMark(other, { text: name });
    const card = await waitForCard(other, name);
    await expect
      .poll(() => card.frame.locator('a.cite-link').first().getAttribute('href'))
      .toBe(address);
    await other.close();
  });
});
