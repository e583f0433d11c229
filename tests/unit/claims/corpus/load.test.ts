import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../../lib/dataset/lexicon/load.ts';
import { loadPart, parts } from '../../../claims/corpus/load.ts';
import { referents } from '../../../claims/corpus/names.ts';
import { stages } from '../../../claims/ours.ts';
import { expectationOf } from '../../../claims/score/expect.ts';

const halves = await Promise.all(parts.map(loadPart));
const articles = halves.flat();

describe('the corpus', () => {
  test('has at least as many articles to tune on as to report on, each told apart by its text', () => {
    const [development, unseen] = halves.map((half) => half.length);
    expect(development).toBeGreaterThanOrEqual(unseen ?? 0);
    expect(new Set(articles.map(({ read }) => read.article.sha256)).size).toBe(articles.length);
  });

  test('cites sentences by beginnings that only they have, and ids that the lexicon holds', () => {
    const referent = referents(loadLexicon());
    const expected = articles.map((article) => expectationOf(article, referent));
    expect(expected.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });

  test('names stages where the predicate wants one', () => {
    const results = articles
      .flatMap(({ labels }) => labels)
      .filter(({ predicate }) =>
        ['applied', 'passed', 'selected', 'eliminated'].includes(predicate),
      );
    expect(results.map(({ object }) => object).filter((id) => !stages.includes(id ?? ''))).toEqual(
      [],
    );
  });

  test('labels each thing once in a sentence', () => {
    for (const { name, labels } of articles) {
      const said = labels.flatMap(({ begins, subjects, predicate, object, value, jobTitle }) =>
        subjects.map((subject) =>
          [begins, subject, predicate, object, value, jobTitle].join(' | '),
        ),
      );
      expect(said, name).toEqual([...new Set(said)]);
    }
  });

  test.each(parts)('covers every predicate in %s', (part) => {
    const labels = articles.filter((article) => article.part === part).flatMap((one) => one.labels);
    const binding = labels.filter(({ optional }) => !optional);
    expect(new Set(binding.map(({ predicate }) => predicate)).size).toBe(16);
  });
});
