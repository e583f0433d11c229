import { describe, expect, test } from 'vitest';
import { wrongImport } from './import-rules.ts';
import { importsOf, sourceFiles, sourceOf } from './source-tree.ts';

const files = sourceFiles('entrypoints', 'components', 'lib');

test('imports run one way, and only lib/cli uses Node', () => {
  const imports = files.flatMap((file) => importsOf(file, sourceOf(file)));
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.map(wrongImport).filter((wrong) => wrong !== null)).toEqual([]);
});

describe('the rule itself', () => {
  const wrongIn = (file: string, source: string) => importsOf(file, source).map(wrongImport);

  test.each([
    ['lib/detect/a.ts', "import { b } from '../dataset/b.ts';"],
    ['lib/page/a.ts', "import type { Note } from '../notes/types.ts';"],
    ['lib/messages/a.ts', "import { add } from '../notes/store/store.ts';"],
    ['components/card/a.tsx', "import { b } from '../../entrypoints/card/b.tsx';"],
    ['entrypoints/card/a.ts', "import { run } from '../../lib/cli/process/run.ts';"],
    ['lib/dataset/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['lib/dataset/a.ts', "const fs = await import('node:fs');"],
    ['lib/notes/a.ts', "export * from '../page/b.ts';"],
    ['lib/notes/a.ts', "import {\n  b,\n  c,\n} from '../page/b.ts';"],
    ['lib/notes/a.ts', "import '../page/b.ts';"],
    ['lib/other/a.ts', "import { b } from '../detect/index.ts';"],
  ])('refuses %s: %s', (file, source) => {
    expect(wrongIn(file, source)).toEqual([expect.any(String)]);
  });

  test.each([
    ['lib/page/a.ts', "import { detect } from '../detect/index.ts';"],
    ['lib/messages/a.ts', "import type { Note } from '../notes/types.ts';"],
    ['lib/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['entrypoints/card/a.tsx', "import { Card } from '../../components/card/card.tsx';"],
    ['components/card/a.tsx', "import { render } from 'preact';"],
  ])('allows %s: %s', (file, source) => {
    expect(wrongIn(file, source)).toEqual([null]);
  });
});
