/** Largest lengths and numbers, in UTF-16 units and items. A page must not be able to fill the store. */
export const LIMITS = {
  text: 20_000,
  tags: 32,
  tag: 64,
  participants: 32,
  participant: 100,
  url: 4096,
  title: 300,
  outlet: 100,
  quote: 10_000,
  context: 256,
  notesPerPage: 2000,
  notesPerMinute: 2000,
  drafts: 200,
  searchTerms: 32,
  searchReadings: 500,
  searchWord: 1000,
} as const;
