import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../lib/cli/process/root.ts';

/** What is tracked, as it stands now; the packages are the tree's own. */
export async function copyOfTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'k-ai-lens-mutate-'));
  const options = { cwd: root, encoding: 'utf8' } as const;
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  for (const file of execFileSync('git', args, options).split('\0')) {
    if (file === '') continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      // Deleted, and not yet committed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await cp(join(root, '.wxt'), join(folder, '.wxt'), { recursive: true });
  return folder;
}
