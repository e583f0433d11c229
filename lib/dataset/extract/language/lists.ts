import { type Named, organisationsIn, type Passage } from '../passage.ts';

/** Names that stand in one list: `△가 △나`, `가, 나와 다`, also with a role before each name. */
export interface List {
  items: readonly Named[];
  start: number;
  end: number;
}

/**
 * What may stand between two names of a list: a suffix noun (`산학협력단`), a gloss, then a
 * separator, then a role (`AI 학습 데이터 강자`) that ends no clause.
 */
const separated =
  /^['’"”」)]*(?:\([^()]*\))?(?:\s?[가-힣A-Za-z]{1,8}(?<![은는이가을를도의에와과로]))?\s*(?:\([^()]*\))?\s*(?:[,·・△▲▷◇•/ㆍ]|(?:와|과)(?!,|\s(?:함께|손|한\s?팀|짝))|및|그리고|등\s?(?:[^,.]{0,24}?)(?:와|과|그리고|및)(?=\s|$))(?<role>.{0,40})$/su;

/** A clause that ends between two names parts them. */
const clauseEnd =
  /(?:으로|로),\s|(?:[하되이었았했됐렸켰웠치맡받열])(?:고|며)(?:,|\s)|(?:지만|으나|면서|는데)(?:,|\s)|(?:손(?:을\s)?(?:맞)?잡|협력|제휴|경쟁|협약|연구하|맞붙|겨루|힘을)|(?<![가-힣]하|있|없|갖|맡|받|[가-힣]되|다루|이끄|만드|지니|돕|쓰)(?:은|는|에는|에서는)\s/u;

/** `한국과학기술원(KAIST)` names one body twice. */
const gloss = /^\s*[(（]\s*$/u;

function goesOn(between: string): boolean {
  if (gloss.test(between) || between.trim() === '') return true;
  const role = separated.exec(between)?.groups?.role;
  return role !== undefined && !clauseEnd.test(role.replaceAll('그리고', ''));
}

const known = new WeakMap<Passage, List[]>();

/** The organisations of a passage by the lists they stand in; a name alone is a list of one. */
export function listsIn(passage: Passage): List[] {
  const lists = known.get(passage) ?? readLists(passage);
  known.set(passage, lists);
  return lists;
}

function readLists(passage: Passage): List[] {
  const lists: Named[][] = [];
  let before: Named | undefined;
  for (const named of organisationsIn(passage)) {
    const between = before && passage.text.slice(before.end, named.start);
    const isGloss = between !== undefined && gloss.test(between);
    // `X(A·B)`: only a second name of the same body goes on with its list.
    const isOther = isGloss && before?.id !== named.id;
    if (between !== undefined && !isOther && goesOn(between)) lists.at(-1)?.push(named);
    else lists.push([named]);
    before = named;
  }
  return lists.map((items) => ({
    items,
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
  }));
}

/** Each participant of a list once. */
export const idsOf = ({ items }: List): string[] => [...new Set(items.map(({ id }) => id))];
