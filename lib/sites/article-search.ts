/** A news search for an article by its headline: all that can be done where its address is not known. */
export function articleSearch({ outlet, title }: { outlet: string; title: string }): string {
  const url = new URL('https://search.naver.com/search.naver?where=news');
  url.searchParams.set('query', `${title} ${outlet}`);
  return url.href;
}
