import process from 'node:process';
import { expect, test } from 'vitest';
import { run } from '../../../../lib/cli/process/run.ts';

test('the output of both streams and the end are told', async () => {
  const script = "console.log('out'); console.error('err');";
  const ending = await run(process.execPath, ['-e', script]);
  expect(ending.ok).toBe(true);
  expect(ending.output).toContain('out\n');
  expect(ending.output).toContain('err\n');
});

test('a command that ends badly has failed', async () => {
  expect((await run(process.execPath, ['-e', 'process.exit(3)'])).ok).toBe(false);
});

test('a command that does not exist has failed and is named', async () => {
  const ending = await run('no-such-command-anywhere', []);
  expect(ending).toEqual({
    ok: false,
    output: expect.stringContaining('no-such-command-anywhere'),
  });
});
