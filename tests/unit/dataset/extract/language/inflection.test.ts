import { describe, expect, it } from 'vitest';
import { formsOf, verbs } from '../../../../../lib/dataset/extract/language/inflection.ts';

describe('the forms of a stem', () => {
  it.each([
    ['하', '하 한 할 함 합 해 했'],
    ['되', '되 된 될 됨 됩 돼 됐'],
    ['꾸리', '꾸리 꾸린 꾸릴 꾸림 꾸립 꾸려 꾸렸'],
    ['모으', '모으 모은 모을 모음 모읍 모아 모았'],
    ['만들', '만들 만드 만든 만듭'],
    ['뽑', '뽑'],
  ])('of %s', (stem, forms) => {
    expect(formsOf(stem)).toEqual(forms.split(' '));
  });

  it.each([
    ['오르', '올랐'],
    ['고르', '골라'],
    ['이루', '이뤘'],
    ['들어가', '들어갔'],
  ])('of %s hold %s', (stem, form) => {
    expect(formsOf(stem)).toContain(form);
  });
});

describe('a class of verbs', () => {
  const word = new RegExp(verbs('이름을 올리', '합류하'), 'u');

  it.each(['합류한', '합류했다', '이름을 올렸다', '이름 올린', '이름을 나란히 올렸다'])(
    'holds %s',
    (text) => {
      expect(word.test(text)).toBe(true);
    },
  );

  it.each(['합류', '이름을 지었다'])('does not hold %s', (text) => {
    expect(word.test(text)).toBe(false);
  });
});
