/** What a word can be a sign of, in the order of the groups in `CompiledLexicon.signs`. */
export const signKinds = [
  /** The programme, by a name that nothing else has. */
  'programme',
  /** The programme, by a name that other things are given too. */
  'nickname',
  /** What articles on the programme speak of, and others on AI now and then. */
  'contest',
  /** The contest's own stages: few other things are staged so. */
  'stage',
  /** What is said of any public call for projects. */
  'call',
  /** Artificial intelligence at large. */
  'ai',
  /** Said of matches, players and leagues alone. */
  'sport',
  /** Said of matches, and now and then of companies. */
  'match',
  /** Said of matches no more than of companies: two of them count as one of those. */
  'loose',
  /** Names that stand against the team in a match report, and beside the company elsewhere. */
  'rival',
  /** Said of companies and offices, not of teams. */
  'business',
  /** What groups sell beside artificial intelligence. */
  'goods',
  /** Another country, its leaders, its money. */
  'abroad',
  /** A city of another country. */
  'city',
  /** Korea: its state, its parties, its courts. */
  'home',
] as const;

export type SignKind = (typeof signKinds)[number];
