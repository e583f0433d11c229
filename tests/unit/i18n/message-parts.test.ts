import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageParts } from '../../../lib/i18n/message-parts.ts';
import { t } from '../../../lib/i18n/translate.ts';
import { speak } from './speak.ts';

describe('a message in parts', () => {
  test('gives the value a slot of its own, and the particle that agrees with it', () => {
    speak('ko');
    expect(messageParts('part_model', { other: '루닛' })).toEqual([
      { kind: 'slot', slot: 'other', text: '루닛' },
      { kind: 'text', text: '이 개발한 모델' },
    ]);
  });

  test('keeps the order of the language', () => {
    speak('en');
    const slots = messageParts('part_officer', { other: 'KT', title: 'CTO' }).filter(
      ({ kind }) => kind === 'slot',
    );
    expect(slots.map(({ text }) => text)).toEqual(['CTO', 'KT']);
  });

  test('says together what the message says in one, whatever the values', () => {
    speak('ko');
    const name = fc.string({ unit: fc.constantFrom(...'가각KT1 .{}[]') });
    fc.assert(
      fc.property(name, name, (other, title) => {
        const values = { other, title };
        const joined = messageParts('part_officer', values).map(({ text }) => text);
        expect(joined.join('')).toBe(t('part_officer', values));
      }),
    );
  });
});
