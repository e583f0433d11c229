import { readFile } from 'node:fs/promises';

/** Where the demo stands: a host that the extension marks, an article number that nobody has. */
export const demoAddress = 'https://n.news.naver.com/mnews/article/999/0000000001';

/** The demo article: a text of our own on the programme, laid out as Korean news pages are. */
export async function demoArticle(): Promise<string> {
  return readFile(new URL('article.html', import.meta.url), 'utf8');
}
