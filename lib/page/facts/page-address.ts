/** Parameters that only say where a reader came from, on any site. */
const tracking =
  /^(?:utm_.*|[a-z]*clid|_g[al]|[gw]braid|igshid|mc_[ce]id|NaPm|n_(?:media|query|rank|ad|campaign).*|kakao_from|ref|referr?er|cloc)$/i;

/** Portals' articles are named by the path alone; what follows says how the reader got there. */
const namedByPath =
  /^\/\/(?:(?:(?:n|m|entertain|sports)\.)*(?:news\.)?naver\.com\/.*\/?article\/|(?:m\.)?v\.daum\.net\/v\/)/;

/**
 * The address under which a note on this page is found again: without fragment and without
 * parameters that only say where the reader came from. Not the page's own `canonical` link: that is
 * the page's claim, and stale on pages that navigate without loading.
 */
export function pageAddress(href: string): string {
  const url = new URL(href);
  url.hash = '';
  if (namedByPath.test(`//${url.hostname}${url.pathname}`)) url.search = '';
  // As text: a content script in Firefox can't walk through `searchParams`, and what stays is not
  // written anew.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !isTracking(parameter)).join('&');
  return url.href;
}

function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.split('=');
  return tracking.test(name);
}
