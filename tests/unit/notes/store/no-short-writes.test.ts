import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Lines of a source, from 1, that the plugin complains of; linted alone, in a folder of its own. */
function complaints(source: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'k-ai-lens-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plugins = [resolve('lib/notes/store/no-short-writes.grit')];
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins }));
  writeFileSync(join(folder, 'some.ts'), source);
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--reporter=github'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/title=plugin.*?line=(\d+)/gu)].map(([, line]) => Number(line));
}

describe('the linter', () => {
  it('bans idb’s short writes', () => {
    const source = [
      "await db.put('notes', note);",
      "await this.db.add('notes', note);",
      "await database.delete('notes', id);",
      "await (await connection.open()).clear('notes');",
    ];
    expect(complaints(source.join('\n'))).toEqual([1, 2, 3, 4]);
  });

  it('lets writes in a transaction and other things of that name be', () => {
    const source = [
      "await tx.objectStore('notes').put(note);",
      'await notes.delete(id);',
      'ids.add(id);',
      "const note = await db.get('notes', id);",
    ];
    expect(complaints(source.join('\n'))).toEqual([]);
  });
});
