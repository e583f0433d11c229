import { expect, test } from 'vitest';
import { readFrontMatter, writeFrontMatter } from '../../../../lib/notes/exchange/front-matter.ts';

test.each(['\u2028', '\u2029', '\u0085', '---', '- a', 'a: b', "'", ''])(
  'a property is read as it was written: %j',
  (text) => {
    const properties = { text, list: [text], after: 1 };
    expect(readFrontMatter(`${writeFrontMatter(properties)}글`)).toEqual({
      properties,
      body: '글',
    });
  },
);
