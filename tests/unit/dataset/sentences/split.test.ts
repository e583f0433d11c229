import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/dataset/sentences/split.ts';

const texts = (body: string) => splitSentences(body).map(({ text }) => text);

describe('splitSentences', () => {
  it('numbers sentences from 0 and gives their offsets in the body', () => {
    const body = '[견본일보] 첫 팀이 나섰다. 다음 팀도 나섰다.';
    const sentences = splitSentences(body);
    expect(sentences.map(({ index, text }) => [index, text])).toEqual([
      [0, '첫 팀이 나섰다.'],
      [1, '다음 팀도 나섰다.'],
    ]);
    for (const { start, end, text } of sentences) expect(body.slice(start, end)).toBe(text);
  });

  it.each([
    ['outlet and byline', '(서울=견본통신) 홍길동 기자 = 팀이 나섰다.', ['팀이 나섰다.']],
    ['question and exclamation', '될까? 된다! 해 보자.', ['될까?', '된다!', '해 보자.']],
    [
      'decimals and versions',
      '값은 2.5배다. 모델 3.0을 썼다.',
      ['값은 2.5배다.', '모델 3.0을 썼다.'],
    ],
    ['dates', '2031. 3. 7. 문을 열었다. 끝났다.', ['2031. 3. 7. 문을 열었다.', '끝났다.']],
    ['numbers of lists', '1. 첫째를 한다. 2. 둘째를 한다.', ['1. 첫째를 한다.', '2. 둘째를 한다.']],
    ['initials', 'J. 스미스가 왔다. 갔다.', ['J. 스미스가 왔다.', '갔다.']],
    ['abbreviations', 'Sample Inc. 대표가 왔다.', ['Sample Inc. 대표가 왔다.']],
    ['names with a dot', 'A.X 모델과 U.S.A. 시장이다.', ['A.X 모델과 U.S.A. 시장이다.']],
    ['a missing blank', '팀이 나섰다.다음 팀도 나섰다.', ['팀이 나섰다.', '다음 팀도 나섰다.']],
    ['an ellipsis', '기다렸다… 그리고... 끝났다.', ['기다렸다… 그리고...', '끝났다.']],
    ['no mark at the end', '팀이 나섰다. 사진 제공 견본사', ['팀이 나섰다.', '사진 제공 견본사']],
    ['a heading', '끝났다. ◆ 다음 순서 팀이 나선다.', ['끝났다.', '◆ 다음 순서 팀이 나선다.']],
    [
      'two sentences inside quotes',
      '그는 "좋다. 아주 좋다."라고 했다. 갔다.',
      ['그는 "좋다. 아주 좋다."라고 했다.', '갔다.'],
    ],
    [
      'a quoted sentence that ends the sentence',
      '그는 말했다. "이제 시작이다." 다음 날이 왔다.',
      ['그는 말했다.', '"이제 시작이다."', '다음 날이 왔다.'],
    ],
    [
      'a quotative after a blank',
      '그는 “이제 시작이다.” 라고 말했다. 갔다.',
      ['그는 “이제 시작이다.” 라고 말했다.', '갔다.'],
    ],
    [
      'brackets',
      '팀(대표 홍길동. 창업자)이 나섰다. 갔다.',
      ['팀(대표 홍길동. 창업자)이 나섰다.', '갔다.'],
    ],
    [
      'a stray quote',
      '화면은 27" 크기다. 그는 왔다. 갔다.',
      ['화면은 27" 크기다.', '그는 왔다.', '갔다.'],
    ],
    [
      'a quote that never closes',
      `그는 "왔다. ${'다음 일이 있었다. '.repeat(80)}`.trim(),
      ['그는 "왔다.', ...Array<string>(80).fill('다음 일이 있었다.')],
    ],
    [
      'apostrophes',
      "'Sample's Day'가 열렸다. '31년 봄이다. 갔다.",
      ["'Sample's Day'가 열렸다.", "'31년 봄이다.", '갔다.'],
    ],
  ])('with %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences('[견본일보] ')).toEqual([]);
  });

  it('loses no text and overlaps nowhere, whatever comes in', () => {
    const unit = fc.constantFrom(...'가다요 ."\'“”()[].?!…1A,·');
    fc.assert(
      fc.property(fc.string({ unit }), (body) => {
        let last = 0;
        for (const { start, end, text } of splitSentences(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(body.slice(start, end)).toBe(text);
          expect(text).toBe(text.trim());
          // Only an opening with the outlet may stand before the first sentence.
          expect(last === 0 || body.slice(last, start).trim() === '').toBe(true);
          last = end;
        }
        if (last > 0) expect(body.slice(last).trim()).toBe('');
      }),
    );
  });

  it('finds the sentences that were put together', () => {
    const sentence = fc.constantFrom(
      '첫째 팀이 나섰다.',
      '누가 나섰을까?',
      '그는 "팀이 2.5배 커졌다. 더 커진다"고 말했다.',
      "'샘플 3.0'을 냈다(지난 3월. 공개).",
      '△가 팀 △나 팀이 남았다.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (list) => {
        expect(texts(`[견본일보] ${list.join(' ')}`)).toEqual(list);
      }),
    );
  });
});
