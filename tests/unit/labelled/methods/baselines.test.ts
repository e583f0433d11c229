import { describe, expect, it } from 'vitest';
import { boundary } from '../../../labelled/methods/boundary.ts';
import type { Method } from '../../../labelled/methods/method.ts';
import { namesOf } from '../../../labelled/methods/names.ts';
import { substring } from '../../../labelled/methods/substring.ts';
import { words } from '../../../labelled/methods/words.ts';

const names = [
  { surface: 'LG AI연구원', participant: 'lg-ai-research' },
  { surface: '카카오', participant: 'kakao' },
  { surface: 'LG', participant: 'lg-ai-research' },
  { surface: 'KT', participant: 'kt' },
];
const found = (method: Method, text: string) =>
  method.find(text).map(({ start, end, surface, participant }) => {
    expect(text.slice(start, end)).toBe(surface);
    return `${surface}|${participant}`;
  });

describe('baselines', () => {
  const all = [substring(names), boundary(names), words(names)];

  it.each(all)('$name finds names with particles, the longest first, in order', (method) => {
    expect(found(method, 'KT와 LG AI연구원은 카카오를 만났다')).toEqual([
      'KT|kt',
      'LG AI연구원|lg-ai-research',
      '카카오|kakao',
    ]);
  });

  it('differ in what they take for a name', () => {
    const text = 'SKT의 카카오뱅크';
    expect(found(substring(names), text)).toEqual(['KT|kt', '카카오|kakao']);
    expect(found(boundary(names), text)).toEqual([]);
    expect(found(words(names), text)).toEqual([]);
  });
});

describe('namesOf', () => {
  it('gives every name of an entry once, the longest first', () => {
    const entry = {
      id: 'kt',
      kind: 'company' as const,
      names: { ko: 'KT', en: 'KT' },
      aliases: ['케이티', { surface: 'KT Corporation' }],
    };
    expect(namesOf([entry])).toEqual([
      { surface: 'KT Corporation', participant: 'kt' },
      { surface: '케이티', participant: 'kt' },
      { surface: 'KT', participant: 'kt' },
    ]);
  });
});
