import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { median } from '../../../../lib/cli/measure/hover-time.ts';
import { sizeOf } from '../../../../lib/cli/measure/sizes.ts';

test('sizes are summed over the files that the pattern finds, folders left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'k-ai-lens-sizes-'));
  try {
    const text = 'a'.repeat(1_000);
    writeFileSync(join(folder, 'a.js'), text);
    writeFileSync(join(folder, 'b.js'), text);
    writeFileSync(join(folder, 'c.css'), text);
    const zipped = gzipSync(text, { level: 9 });
    expect(gunzipSync(zipped).toString()).toBe(text);
    expect(sizeOf(folder, '*.js')).toEqual({ raw: 2 * text.length, gzip: 2 * zipped.length });
    expect(sizeOf(folder, '**').raw).toBe(3 * text.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the median is the middle one, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
});
