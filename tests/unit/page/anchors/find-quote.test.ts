import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, type SoughtQuote } from '../../../../lib/page/anchors/find-quote.ts';
import { squeezed } from '../../../../lib/page/anchors/squeezed.ts';

const CONTEXT = 32;

/** The quote of a stretch of a text, as the page layer takes it. */
function quoteOf(text: string, start: number, end: number): SoughtQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: { start, end },
  };
}

function find(text: string, quote: SoughtQuote) {
  const found = findQuote(text, squeezed(text), quote);
  return found && { text: text.slice(found.start, found.end), ...found };
}

const article = [
  'KT는 컨소시엄 구성을 공개하지 않았다. 업계는 이달 안에 결과가 나올 것으로 본다.',
  '업스테이지는 자체 모델을 앞세웠고, KT는 믿음의 규모를 키우겠다고 밝혔다.',
  '평가는 세 단계로 나뉘며 단계마다 한 팀이 떨어진다. 마지막에 남는 팀은 둘이다.',
].join('\n');

const nth = (text: string, word: string, n: number): number => {
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(word, at + 1);
  return at;
};

describe('a quote is found', () => {
  test('at its position', () => {
    const start = nth(article, 'KT', 1);
    expect(find(article, quoteOf(article, start, start + 2))).toMatchObject({
      start,
      by: 'position',
    });
  });

  test('among equal ones by its context, where text came before it', () => {
    const start = nth(article, 'KT', 1);
    const quote = quoteOf(article, start, start + 2);
    const later = `속보: KT와 KT의 새 소식\n${article}`;
    expect(find(later, quote)).toMatchObject({ start: nth(later, 'KT', 3), by: 'quote' });
  });

  test('where white space differs', () => {
    const start = article.indexOf('평가는');
    const quote = quoteOf(article, start, start + 30);
    const wide = article.replaceAll(' ', '\u00a0\n  ');
    const found = find(wide, quote);
    expect(found?.by).toBe('quote');
    expect(found?.text.replace(/\s/gu, '')).toBe(quote.exact.replace(/\s/gu, ''));
  });

  test('approximately, if it is long and was edited', () => {
    const start = article.indexOf('평가는');
    const quote = quoteOf(article, start, article.length);
    const edited = article.replace('세 단계로', '네 단계로').replace('둘이다', '두 팀이다');
    const found = find(edited, quote);
    expect(found).toMatchObject({ start, by: 'approximation' });
    expect(found?.text).toContain('네 단계로 나뉘며');
  });

  test('approximately by its two ends, if it is very long', () => {
    const sentences = Array.from({ length: 60 }, (_, i) => `${i}번째 문장은 ${i * 37}을 말한다.`);
    const long = sentences.join(' ');
    const text = `앞글이 조금 있다.\n${long}\n뒷글도 있다.`;
    const quote = quoteOf(text, text.indexOf('0번째'), text.indexOf('\n뒷글'));
    const edited = `새 머리.\n${text.replace('30번째 문장은', '서른째 문장이')}`;
    const found = find(edited, quote);
    expect(found?.text.startsWith('0번째')).toBe(true);
    expect(found?.text.endsWith(`59번째 문장은 ${59 * 37}을 말한다.`)).toBe(true);
  });
});

describe('a quote is an orphan', () => {
  test('if it is short and its surroundings are others', () => {
    const start = nth(article, 'KT', 0);
    const quote = quoteOf(article, start, start + 2);
    expect(find('어제 KT 위즈가 이겼다. 오늘도 KT가 이길까.', quote)).toBeNull();
  });

  test('if it is short, without context, and stands there twice', () => {
    const bare = { exact: '믿음', prefix: '', suffix: '' };
    expect(find('믿음과 믿음', bare)).toBeNull();
    expect(find('큰 믿음이다', bare)).toMatchObject({ start: 2 });
  });

  test('if it is short and has a single error', () => {
    const quote = quoteOf('어제 업스테이지가 말했다', 3, 8);
    expect(find('어제 업스테잊가 말했다', quote)).toBeNull();
  });

  test('if too much of it is another text', () => {
    const start = article.indexOf('평가는');
    const quote = quoteOf(article, start, article.length);
    expect(
      find('날씨는 세 갈래로 갈리며 남부에 비가 온다. 마지막에 개는 곳은 제주다.', quote),
    ).toBeNull();
  });

  test('if it is empty', () => {
    expect(find(article, { exact: ' ', prefix: 'KT', suffix: '는' })).toBeNull();
  });
});

const words = fc.array(fc.constantFrom('KT', '는', ' ', '\n', '😀', '업스테이지', '다.', '가'), {
  minLength: 1,
  maxLength: 60,
});

test('what was quoted is found in the unchanged text, at its very place', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join('');
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 40));
      const quote = quoteOf(text, start, end);
      const found = find(text, quote);
      if (quote.prefix + quote.suffix === '') return;
      expect(found).toMatchObject({ start, end, by: 'position' });
    }),
  );
});

test('with text before it, what is found says what was quoted, but for white space', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (before, parts, from, length) => {
      const text = parts.join('');
      const start = from % text.length;
      const quote = quoteOf(text, start, Math.min(text.length, start + 1 + (length % 40)));
      const found = find(before.join('') + text, quote);
      if (!found || found.by === 'approximation') return;
      expect(found.text.replace(/\s/gu, '')).toBe(quote.exact.replace(/\s/gu, ''));
    }),
  );
});
