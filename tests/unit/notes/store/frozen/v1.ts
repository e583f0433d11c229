/**
 * The database as version 1 of the store made it, written down by hand and never changed: what a
 * reader has on the disk does not follow our code.
 */
export const frozenNotes = [
  {
    id: '01980a6f-8000-7000-8000-000000000001',
    participants: ['upstage', 'kaist'],
    text: '첫째 메모\n둘째 줄',
    tags: ['확인'],
    colour: 'yellow',
    page: {
      url: 'https://news.example/article/1',
      title: '정예팀 발표',
      outlet: '예시일보',
      publishedAt: '2025-08-04T10:00:00+09:00',
    },
    anchor: {
      exact: '업스테이지',
      prefix: '정예팀에 ',
      suffix: '가',
      position: { start: 5, end: 10 },
    },
    createdAt: '2026-01-05T09:00:00.000Z',
    changedAt: '2026-01-05T09:10:00.000Z',
    revision: 2,
    deletedAt: null,
  },
  {
    id: '01980a6f-8000-7000-8000-000000000002',
    participants: [],
    text: '',
    tags: [],
    colour: null,
    page: { url: 'http://news.example/2', title: '', outlet: null, publishedAt: null },
    anchor: null,
    createdAt: '2026-01-05T09:01:00.000Z',
    changedAt: '2026-01-05T09:02:00.000Z',
    revision: 2,
    deletedAt: '2026-01-05T09:02:00.000Z',
  },
];

/** Makes that database with the platform's own calls. */
export function makeFrozenV1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('createdAt', 'createdAt');
      notes.createIndex('changedAt', 'changedAt');
      notes.createIndex('participants', 'participants', { multiEntry: true });
      notes.createIndex('tags', 'tags', { multiEntry: true });
      notes.createIndex('url', 'page.url');
      notes.createIndex('deletedAt', 'deletedAt');
      const drafts = db.createObjectStore('drafts', { keyPath: 'key' });
      drafts.createIndex('noteId', 'noteId');
      drafts.createIndex('savedAt', 'savedAt');
      db.createObjectStore('damaged', { keyPath: 'id' });
      for (const note of frozenNotes) notes.add(note);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
