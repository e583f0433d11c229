import { describe, expect } from 'vitest';
import { readFolders } from '../../lib/cli/dataset/read-folders.ts';
import { participantOfSurface } from '../../lib/cli/drive/participants.ts';
import { root } from '../../lib/cli/process/root.ts';
import { collectArticles } from '../../lib/dataset/articles/collect.ts';
import bundled from '../../lib/dataset/dataset.json' with { type: 'json' };
import type { Dataset } from '../../lib/dataset/types.ts';
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
const readings = readFolders([folder]);
const articles = Array.isArray(readings) ? (await collectArticles(readings)).articles : [];
const reason = Array.isArray(readings) ? '' : ' (not run: ../shared/dumps is not here)';

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
});
