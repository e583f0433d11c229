import { describe, expect, it } from 'vitest';
import { indexAt, lineAt, sentenceAt, within } from '../../../../lib/detect/text/spans.ts';

const text = '첫 줄.\n둘째 줄이다. “정말?” 그렇다. KT 2.0도.\n끝';

describe('spans', () => {
  it('finds the line', () => {
    const [from, until] = lineAt(text, text.indexOf('KT'));
    expect(text.slice(from, until)).toBe('둘째 줄이다. “정말?” 그렇다. KT 2.0도.');
  });

  it('finds the sentence; a point inside a number ends none', () => {
    const at = text.indexOf('2.0');
    const [from, until] = sentenceAt(text, at, lineAt(text, at));
    expect(text.slice(from, until)).toBe('KT 2.0도.');
  });

  it('takes each item of a list in one line for a sentence', () => {
    const list = '△첫째 △둘째 ▷셋째';
    expect(list.slice(...sentenceAt(list, 6, [0, list.length]))).toBe('△둘째 ');
  });

  it('looks at a part only of an endless line', () => {
    const endless = '가'.repeat(100_000);
    const [from, until] = lineAt(endless, 50_000);
    expect(until - from).toBeLessThan(10_000);
  });

  it('cuts ordered items by offset', () => {
    const items = [{ start: 1 }, { start: 4 }, { start: 9 }];
    expect(within(items, [2, 9])).toEqual([{ start: 4 }]);
    expect(indexAt(items, 10)).toBe(3);
    expect(indexAt([], 3)).toBe(0);
  });
});
