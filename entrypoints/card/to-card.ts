import type { ToCard } from '../../lib/messages/card-port.ts';
import type { NotePage } from '../../lib/notes/types.ts';

/**
 * A message of the content script, or null for anything else. The line is proven by the nonce; what
 * goes into a note is validated by the worker before it is stored.
 */
export function toCard(data: unknown): ToCard | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'hide' || data.type === 'moved' || data.type === 'resume') {
    return { type: data.type };
  }
  if (data.type === 'found') return isFound(data) ? data : null;
  if (data.type === 'compose') return isCompose(data) ? data : null;
  if (data.type !== 'show' || !isShow(data)) return null;
  return data;
}

type Found = Extract<ToCard, { type: 'found' }>;

function isFound(data: object): data is Found {
  const { sentences } = data as Partial<Record<keyof Found, unknown>>;
  return Array.isArray(sentences) && sentences.every((hash) => typeof hash === 'string');
}

type Compose = Extract<ToCard, { type: 'compose' }>;

function isCompose(data: object): data is Compose {
  const { surface, anchor, page } = data as Partial<Record<keyof Compose, unknown>>;
  return typeof surface === 'string' && typeof anchor === 'object' && isPage(page);
}

type Show = Extract<ToCard, { type: 'show' }>;

function isShow(data: object): data is Show {
  const { participant, surface, anchor, page, step, pinned } = data as Partial<
    Record<keyof Show, unknown>
  >;
  return (
    typeof participant === 'string' &&
    typeof surface === 'string' &&
    typeof anchor === 'object' &&
    typeof step === 'object' &&
    typeof pinned === 'boolean' &&
    isPage(page)
  );
}

function isPage(page: unknown): page is NotePage {
  return typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string';
}
