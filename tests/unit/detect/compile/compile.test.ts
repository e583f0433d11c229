import { describe, expect, it } from 'vitest';
import { compile } from '../../../../lib/detect/compile/compile.ts';
import { createDetector, kindOf } from '../../../../lib/detect/index.ts';
import { entry } from '../entry.ts';

describe('compile', () => {
  it('adding a participant is an entry: any lexicon makes a detector', () => {
    const lexicon = compile([entry('mulbit', '물빛', { notFollowedBy: ['공원'] })]);
    const { detect } = createDetector(lexicon);
    expect(detect('물빛이 물빛 공원에서').map(({ start }) => start)).toEqual([0]);
    expect(kindOf(lexicon, 'mulbit')).toBe('company');
    expect(kindOf(lexicon, 'nobody')).toBeUndefined();
  });

  it('finds the longest surface first, whoever it belongs to and in whatever order', () => {
    const entries = [
      entry('short', '물빛', { aliases: ['가나다라마바사'] }),
      entry('long', '물빛전기', { aliases: ['가나'] }),
    ];
    for (const order of [entries, entries.toReversed()]) {
      const { detect } = createDetector(compile(order));
      expect(
        detect('물빛전기와 물빛, 가나와 가나다라마바사').map(({ participant }) => participant),
      ).toEqual(['long', 'short', 'long', 'short']);
    }
  });

  it('an alias that repeats a name says how strong it is', () => {
    const aliases = [{ surface: 'Mulbit', bare: 'group' as const }];
    const { detect } = createDetector(
      compile([entry('one', '물빛', { names: { ko: '물빛', en: 'MULBIT' }, aliases })]),
    );
    expect(detect('물빛과 Mulbit, MULBIT').map(({ surface }) => surface)).toEqual(['물빛']);
  });

  it('refuses one surface for two participants', () => {
    expect(() => compile([entry('one', '물빛'), entry('two', '물빛')])).toThrow('one and two');
  });

  it('refuses two names that differ in blanks, hyphens and letter case alone', () => {
    const entries = [entry('one', 'MUL BIT'), entry('two', 'Mul-bit')];
    expect(() => compile(entries)).toThrow('one and two');
  });

  it('takes marks in a surface literally', () => {
    const { detect } = createDetector(compile([entry('dot', 'A.X(가)')]));
    expect(detect('ABX(가)')).toEqual([]);
    expect(detect('A.X(가)')).toHaveLength(1);
  });

  it('is plain data', () => {
    const lexicon = compile([entry('mulbit', '물빛')]);
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });
});
