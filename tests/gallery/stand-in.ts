import type { FromCard, ToCard } from '../../lib/messages/card-port.ts';
import type { PageOverview } from '../../lib/messages/protocol.ts';
import type { Draft, Note, NotesError, NotesQuery } from '../../lib/notes/types.ts';

/** What stands in for the rest of the extension while one page of it is looked at. */
export interface Surroundings {
  notes: Note[];
  /** What every search finds. */
  hits: Note[];
  drafts: Draft[];
  /** Ids of notes that have lost their place. */
  orphans: string[];
  /** What every change of notes is answered with, if it is to fail. */
  failure: NotesError | null;
  /** The active tab's page, for the popup: its overview, or why there is none. */
  page: PageOverview | 'loading' | 'uncovered' | 'silent';
  /** Settings that are not at their defaults, by their keys in the store. */
  settings: Record<string, unknown>;
  /** Whether the reader lets the extension read news sites. */
  access: boolean;
  /** Notes that there are in all, where that is more than can be listed here. */
  count: number | null;
}

interface Message {
  type: string;
  data: never;
}

declare global {
  interface Window {
    /** What the card said to its content script, oldest first. */
    said?: FromCard[];
    /** Opens the card as a content script would. */
    openCard?: (message: ToCard) => void;
  }
}

/**
 * Runs in an extension page before its own scripts: the worker, the tabs and the content script are
 * answered for by what is given. For tests alone; nothing shipped can open a card this way.
 */
export function standIn(given: Surroundings): void {
  const answers: Record<string, (data: never) => unknown> = {
    'card.redeem': () => ({ ok: true, session: { origin: 'https://news.example' } }),
    'notes.list': ({ participant, limit, bin }: NotesQuery) =>
      good((bin ? inBin() : listed(participant)).slice(0, limit)),
    'notes.search': () => good({ hits: given.hits, next: null }),
    'notes.facets': () =>
      good({
        participants: [...new Set(listed().flatMap(({ participants }) => participants))],
        tags: ['후속 취재', '확인 필요'],
        hosts: [...new Set(listed().map(({ page }) => new URL(page.url).hostname))],
      }),
    'notes.state': () =>
      good({
        notes: given.count ?? listed().length,
        inBin: inBin().length,
        damaged: 0,
        persisted: true,
        unlimited: true,
        usage: 1_234_567,
        quota: 9_876_543_210,
      }),
    'notes.get': ({ ids }: { ids: string[] }) =>
      good(given.notes.filter(({ id }) => ids.includes(id))),
    'notes.damaged': () => good([]),
    'notes.orphans': () => good(given.orphans),
    'notes.open': () => good(null),
    'drafts.get': (place: unknown) =>
      good(
        given.drafts.find((draft) => JSON.stringify(draft.place) === JSON.stringify(place)) ?? null,
      ),
    'drafts.put': () => good(null),
    'drafts.drop': () => good(null),
    'notes.add': (note: Note) => changed(() => add(note)),
    'notes.edit': (edit: Note) =>
      changed(() => Object.assign(find(edit.id), edit, { revision: find(edit.id).revision + 1 })),
    'notes.delete': ({ id }) =>
      changed(() => Object.assign(find(id), { deletedAt: '2026-01-01T00:00:00.000Z' })),
    'notes.restore': ({ id }: Note) => changed(() => Object.assign(find(id), { deletedAt: null })),
  };
  const good = (value: unknown) => ({ ok: true, value });
  const changed = (change: () => unknown) =>
    given.failure ? { ok: false, error: given.failure } : good(change());
  const listed = (participant?: string) =>
    given.notes.filter(
      (note) =>
        note.deletedAt === null &&
        (participant === undefined || note.participants.includes(participant)),
    );
  const inBin = () => given.notes.filter(({ deletedAt }) => deletedAt !== null);
  const find = (id: string) => given.notes.find((note) => note.id === id) ?? add({ id } as Note);
  const add = (note: Note) => {
    const time = new Date().toISOString();
    const stored = { ...note, createdAt: time, changedAt: time, revision: 1, deletedAt: null };
    given.notes.unshift(stored);
    return stored;
  };

  Object.assign(chrome.runtime, {
    sendMessage: ({ type, data }: Message, answer: (response: unknown) => void) =>
      answer({ res: answers[type]?.(data) }),
  });
  const { local } = chrome.storage;
  const stored = local.get.bind(local);
  Object.assign(local, {
    get: async (keys: string[]) => ({ ...(await stored(keys)), ...given.settings }),
  });
  if (chrome.permissions && !given.access) {
    Object.assign(chrome.permissions, { contains: async () => false });
  }
  if (chrome.tabs) {
    const { page } = given;
    const pageAnswers: Record<string, unknown> = {
      'page.overview': page,
      'page.step': { participant: 'kt', nth: 3, total: 33 },
    };
    const url = page === 'uncovered' ? undefined : 'https://n.news.naver.com/article/1';
    Object.assign(chrome.tabs, {
      query: async () => [{ id: 1, url, status: page === 'loading' ? 'loading' : 'complete' }],
      sendMessage: (
        _tab: number,
        { type }: Message,
        _to: unknown,
        answer: (response: unknown) => void,
      ) => answer(typeof page === 'string' ? undefined : { res: pageAnswers[type] ?? null }),
    });
  }

  window.said = [];
  window.openCard = (message) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<FromCard>) => {
      window.said?.push(data);
      if (data.type === 'ready') port1.postMessage(message);
      // Every sentence that is sought stands on the page.
      if (data.type !== 'seek') return;
      port1.postMessage({ type: 'found', sentences: data.sentences.map(({ sha256 }) => sha256) });
    };
    window.postMessage({ nonce: 'of the test' }, '*', [port2]);
  };
}
