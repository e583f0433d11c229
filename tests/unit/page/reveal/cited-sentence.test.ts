// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentence } from '../../../../lib/page/reveal/cited-sentence.ts';
import { blocksOf } from '../text/read.ts';

const printOf = (text: string) => ({
  length: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** The text between the ends of the range that is found. */
async function find(html: string, sentence: string): Promise<string | null> {
  const range = await findSentence(blocksOf(html), printOf(sentence));
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/\s+/gu, ' ');
}

describe('a cited sentence', () => {
  const sentence = '시험 팀 셋이 남았다.';

  test.each([
    ['alone in its block', `<p>${sentence}</p>`],
    ['between others', `<p>앞 문장이다. ${sentence} 뒤 문장이다.</p>`],
    ['behind a byline', `<p>[견본일보] ${sentence}</p>`],
    ['over inline elements', '<p>앞이다. 시험 <b>팀 <i>셋</i></b>이 남았다. 뒤다.</p>'],
    ['over line breaks of the source', '<p>시험 팀\n   셋이 남았다.</p>'],
    ['between <br>s', `<div>앞이다.<br><br>${sentence}<br><br>뒤다.</div>`],
    ['in a later block', `<p>${sentence.slice(2)}</p><div><p>${sentence}</p></div>`],
  ])('is found %s', async (_, html) => {
    expect(await find(html, sentence)).toBe(sentence);
  });

  test.each([
    ['another one of its length', '<p>시험 팀 넷이 남았다.</p>'],
    ['a longer one that holds it', '<p>시험 팀 셋이 남았다.고 한다.</p>'],
    ['its words without a border before them', '<p>모의시험 팀 셋이 남았다.</p>'],
    ['nothing', ''],
  ])('is not found in %s', async (_, html) => {
    expect(await find(html, sentence)).toBeNull();
  });

  test('is found wherever it stands between others', async () => {
    const word = fc.stringMatching(/^[가-힣]{1,4}$/u);
    const sentences = fc
      .array(word, { minLength: 1, maxLength: 5 })
      .map((words) => `${words.join(' ')}다.`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentences, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        async (all, nth) => {
          const cited = all[nth % all.length] ?? '';
          expect(await find(`<p>${all.join(' ')}</p>`, cited)).toBe(cited);
        },
      ),
      { numRuns: 40 },
    );
  });
});
