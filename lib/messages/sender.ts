/** What the browser tells a receiver about who sent a message. */
export interface RawSender {
  id?: string | undefined;
  /** Scheme and host of the sending document, as the browser process knows it. */
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** Chromium since 106; where it is missing, tab and frame stand in for it. */
  documentId?: string | undefined;
}

/** A document inside a tab. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  documentId: string | null;
}

export type Sender =
  /** Our content script; `origin` is the page's. */
  | ({ kind: 'content'; origin: string } & FrameSender)
  /** The card, wherever it was opened: only a redeemed nonce says that we opened it. */
  | ({ kind: 'card' } & FrameSender)
  /** Popup, side panel or options: no web page can embed these. */
  | { kind: 'page'; path: string }
  | { kind: 'worker' };

export type SenderKind = Sender['kind'];

/** The extension as it sees itself: `runtime.id` and the origin of its pages. */
export interface Self {
  id: string;
  origin: string;
}

const CARD = '/card.html';
const PAGES: ReadonlySet<string> = new Set([
  '/popup.html',
  '/sidepanel.html',
  '/options.html',
  '/welcome.html',
]);

/** Where the worker runs: Chromium's script, and the page that Firefox makes for it. */
const WORKERS: ReadonlySet<string> = new Set([
  '/background.js',
  '/_generated_background_page.html',
]);

/** Scheme and host; `URL.origin` is the string "null" for schemes that an engine does not know. */
export function originOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed === null || parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`;
}

/**
 * Tells who sent a message, from what the browser says alone; null for anybody who is none of
 * ours (threat model, 4). A page of ours that stands nowhere in the list is nobody as well.
 */
export function identify(raw: RawSender, self: Self): Sender | null {
  if (raw.id !== self.id) return null;
  const fromUrl = raw.url === undefined ? null : originOf(raw.url);
  const origin = raw.origin ?? fromUrl;
  const frame = frameOf(raw);
  if (origin !== null && origin !== self.origin) {
    return frame === null ? null : { kind: 'content', origin, ...frame };
  }
  // A blob: or about: document of our origin is no page of ours.
  const path = raw.url !== undefined && fromUrl === self.origin ? pathOf(raw.url) : null;
  if (path === null) return null;
  if (path === CARD) return frame === null ? null : { kind: 'card', ...frame };
  if (PAGES.has(path)) return { kind: 'page', path };
  return WORKERS.has(path) && frame === null ? { kind: 'worker' } : null;
}

function pathOf(url: string): string | null {
  return URL.parse(url)?.pathname ?? null;
}

function frameOf(raw: RawSender): FrameSender | null {
  const tabId = raw.tab?.id;
  if (tabId === undefined || tabId < 0 || raw.frameId === undefined) return null;
  return { tabId, frameId: raw.frameId, documentId: raw.documentId ?? null };
}

/** Names a sender in counters: one document, one page or the worker. */
export function nameOf(sender: Sender): string {
  switch (sender.kind) {
    case 'content':
    case 'card':
      return `${sender.kind} ${sender.documentId ?? `${sender.tabId}/${sender.frameId}`}`;
    case 'page':
      return `page ${sender.path}`;
    case 'worker':
      return 'worker';
  }
}
