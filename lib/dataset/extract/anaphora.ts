import type { Discourse } from './discourse.ts';
import type { Named, Passage } from './passage.ts';

/** `이 회사는`: the organisation that was last the topic. */
const thisBody =
  /(?<![가-힣])이\s(?:회사|업체|기업|스타트업|대학|기관)(?=[은는이가도의](?:\s|$)|와\s|과\s)/gu;

/** `The startup`, `Its consortium`, in English. */
const thisBodyInEnglish =
  /^(?:The\s(?:startup|company|firm|carrier|telecom|team|consortium)|It|Its)(?=\s|[’']s)/gu;

/** `이 컨소시엄은`, `이 팀에는`: whose consortium was spoken of last. */
const thisTeam =
  /(?<![가-힣])(?<!(?:주관하는|이끄는|꾸린)\s)(?:이|이번|해당)(?=\s(?:컨소시엄|팀|연합군|연합체|진영)(?:[은는이가도의]|에는?|에서|에도)(?:\s|$))/gu;

/** `신 전 CAIO는`, `신 상무는`: somebody of this family name whom the article has named. */
const byFamilyName =
  /(?<![가-힣])(?<family>[가-힣])(?=\s(?:전\s)?(?:상무|전무|부사장|사장|부회장|회장|대표|교수|원장|소장|센터장|장관|수석|CAIO|CTO|CEO)(?:[은는이가의도]|에게)(?:\s|$))/gu;

/** The passage with those whom it refers to without their name. */
export function withReferents(passage: Passage, discourse: Discourse): Passage {
  const { text, named } = passage;
  const { topic, topicKind, families, lead } = discourse;
  const bodies = [...text.matchAll(thisBody), ...text.matchAll(thisBodyInEnglish)].flatMap(
    ({ 0: all, index: start }): Named[] =>
      topic === null || topicKind === null
        ? []
        : [{ id: topic, kind: topicKind, start, end: start + all.length }],
  );
  const people = [...text.matchAll(byFamilyName)].flatMap(({ groups, index: start }): Named[] => {
    const id = families.get(groups?.family ?? '');
    return id ? [{ id, kind: 'person', start, end: start + 1 }] : [];
  });
  const teams = [...text.matchAll(thisTeam)].flatMap(({ 0: all, index: start }): Named[] =>
    lead === null ? [] : [{ id: lead, kind: 'company', start, end: start + all.length }],
  );
  const found = [...bodies, ...teams, ...people];
  if (found.length === 0) return passage;
  return { ...passage, named: [...named, ...found].toSorted((a, b) => a.start - b.start) };
}

/** The family names that a passage makes known; one that two people bear means neither (null). */
export function familiesAfter(
  known: ReadonlyMap<string, string | null>,
  { text, named }: Passage,
): ReadonlyMap<string, string | null> {
  const families = new Map(known);
  for (const { id, kind, start, end } of named) {
    if (kind !== 'person' || end - start < 2) continue;
    const family = text.charAt(start);
    const bearer = families.get(family);
    families.set(family, bearer === undefined || bearer === id ? id : null);
  }
  return families;
}
