import type { Entry } from '../../../lib/detect/compile/entry.ts';
import type { Bare } from '../../../lib/detect/compiled.ts';
import { Random } from './random.ts';

const KINDS = [
  '테크',
  '전자',
  '랩스',
  '소프트',
  '에이아이',
  '시스템',
  '바이오',
  '네트웍스',
] as const;

/** Of ten participants, as in the real lexicon, most have names of their own. */
const BARE: readonly Bare[] = [
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'group',
  'common',
];

/** None with which another word of a name could begin. */
const LETTERS = [...'BCDEFGHJKMNOPQRSTUVWXYZ'] as [string, ...string[]];

/** Surfaces of one participant. */
const SURFACES = 4;

/** Participants with made-up names, `count` surfaces in all, shaped like those of the real lexicon. */
export function syntheticLexicon(count: number, seed = 7): Entry[] {
  const random = new Random(seed);
  const taken = new Set<string>();
  const fresh = (make: () => string) => {
    for (;;) {
      const name = make();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  return Array.from({ length: count / SURFACES }, (_, number): Entry => {
    const stem = fresh(() => syllables(random, 2 + random.next(2)));
    const latin = fresh(() => letters(random, 3 + random.next(5)));
    return {
      id: `participant-${number}`,
      kind: 'company',
      names: { ko: `${stem}${random.of(KINDS)}`, en: `${latin} ${number % 2 ? 'AI' : 'Labs'}` },
      aliases: [latin, stem],
      bare: BARE[number % BARE.length] ?? 'own',
      notFollowedBy: number % 3 === 0 ? ['은행', '병원', '재단'] : [],
      groupNotFollowedBy: [],
      notPrecededBy: [],
      shownBefore: [],
      shownBehind: number % BARE.length === 9 ? ['대표', '연구소'] : [],
      shownBy: [],
      deniedBy: [],
      of: [],
      everyday: false,
      team: false,
      abroad: false,
      acrossBorders: false,
    };
  });
}

/** Every way in which the lexicon writes a name. */
export function surfacesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ names, aliases }) => [
    names.ko,
    names.en,
    ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface)),
  ]);
}

/** Syllables as common as any: 가 to 힣 in the steps in which final sounds come. */
function syllables(random: Random, count: number): string {
  return Array.from({ length: count }, () =>
    String.fromCharCode(0xac00 + 588 * random.next(19) + 28 * random.next(21) + random.next(3) * 4),
  ).join('');
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.of(LETTERS)).join('');
}
