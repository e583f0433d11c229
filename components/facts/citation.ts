import type { LookUp, Source } from '../../lib/dataset/look-up.ts';
import type { Fact } from './fact.ts';

/** A sentence that is cited, by its number in the article, from 0. */
export type CitedSentence = Pick<Source, 'evidence' | 'sentence'>;

/** An article, and the sentences of it that facts rest on, in their order. */
export interface Citation
  extends Pick<Source, 'article' | 'outlet' | 'date' | 'headline' | 'links'> {
  sentences: CitedSentence[];
}

/** The articles that sources name, in the order given, each once with all of its sentences. */
export function citationsOf(sources: readonly Source[]): Citation[] {
  const articles = Map.groupBy(sources, ({ article }) => article.id);
  return [...articles.values()].flatMap((ofOne): Citation[] => {
    const [first] = ofOne;
    if (!first) return [];
    const { article, outlet, date, headline, links } = first;
    const byNumber = new Map(ofOne.map((source) => [source.evidence.sentence, source]));
    const sentences = [...byNumber.values()]
      .map(({ evidence, sentence }) => ({ evidence, sentence }))
      .toSorted((a, b) => a.evidence.sentence - b.evidence.sentence);
    return [{ article, outlet, date, headline, links, sentences }];
  });
}

/** What facts rest on together, the newest article first. */
export function citedBy(facts: readonly Fact[], look: LookUp): Citation[] {
  const evidence = facts.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence));
  return citationsOf(look.sources({ evidence }));
}
