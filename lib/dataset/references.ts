import { isResult } from './look-up/standing.ts';
import type { Claim, Dataset } from './types.ts';

/**
 * What in a dataset points nowhere or twice: ids that are taken twice, claims about nobody,
 * objects of the wrong sort, evidence from unknown articles, redirects that don't end, and
 * participants that nothing is said of. Each as place and reason.
 */
export function checkReferences(dataset: Dataset): string[] {
  const { programme, articles, participants, redirects, claims } = dataset;
  const people = new Set(participants.map(({ id }) => id));
  const stages = new Set(programme.stages.map(({ id }) => id));
  const sources = new Set(articles.map(({ id }) => id));
  const problems: string[] = [
    ...twice('programme.stages', programme.stages),
    ...twice('articles', articles),
    ...twice('participants', participants),
  ];
  const check = (fine: boolean, place: string, reason: string) => {
    if (!fine) problems.push(`${place}: ${reason}`);
  };

  check(people.has(programme.id), 'programme.id', `${programme.id} is no participant`);
  for (const stage of programme.stages) {
    for (const { article } of stage.evidence) {
      check(sources.has(article), `programme.stages ${stage.id}`, `${article} is no article`);
    }
  }
  const aside = new Set<string>();
  for (const { id, copyOf, correctedBy } of articles) {
    if (copyOf ?? correctedBy) aside.add(id);
    const target = copyOf ?? correctedBy ?? id;
    check(sources.has(target), `articles ${id}`, `${target} is no article`);
  }
  for (const claim of claims) {
    const place = `claims ${describeClaim(claim)}`;
    const { subject, object, evidence } = claim;
    check(people.has(subject), place, `${subject} is no participant`);
    if (object !== undefined) {
      const known = isResult(claim) ? stages : people;
      check(
        known.has(object),
        place,
        `${object} is no ${isResult(claim) ? 'stage' : 'participant'}`,
      );
      check(object !== subject, place, 'is about itself');
    }
    for (const { article } of evidence) {
      check(sources.has(article), place, `${article} is no article`);
      check(!aside.has(article), place, `${article} is a copy, or was corrected`);
    }
  }
  for (const [from, to] of Object.entries(redirects)) {
    check(people.has(to), `redirects ${from}`, `${to} is no participant`);
    check(!people.has(from), `redirects ${from}`, 'is an id that is in use');
  }
  const spokenOf = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  for (const { id } of participants) {
    check(spokenOf.has(id) || id === programme.id, `participants ${id}`, 'no claim is about it');
  }
  const newest = articles
    .map(({ publishedAt }) => publishedAt.slice(0, 10))
    .toSorted()
    .at(-1);
  check(dataset.asOf === newest, 'asOf', `is not the day of the newest article, ${newest}`);
  return problems;
}

/** A claim in a message. */
export function describeClaim({ subject, predicate, object, value }: Partial<Claim>): string {
  return `${subject} ${predicate} ${object ?? JSON.stringify(value)}`;
}

function twice(place: string, entries: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [`${place} ${id}: is taken twice`];
    seen.add(id);
    return [];
  });
}
