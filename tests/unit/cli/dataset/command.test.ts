import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  mkdirSync(join(folder, 'dumps'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = ['소식', '[견본일보] 카카오가 똠방각하를 만났다.', '2031-03-08 08:00:00'];

function dump(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'dumps', name), content);
}

function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'lib/cli/dataset.ts',
      '--dumps',
      join(folder, 'dumps'),
      '--out',
      join(folder, 'out.json'),
      ...flags,
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

// Each case starts Node anew, beside whatever else the machine does.
describe('npm run dataset', { timeout: 120_000 }, () => {
  it('builds from the folders given, CP949 too, and says what was lost with file and line', () => {
    dump(
      'a.txt',
      iconv.encode(['검색결과 총 2건', ...record, '-', '끊긴 제목'].join('\r\n'), 'cp949'),
    );
    const { status, stderr } = run();
    expect(status).toBe(0);
    expect(stderr).toMatch(/a\.txt:6: '끊긴 제목'.*\(left out\)/u);
    expect(stderr).toMatch(/a\.txt:1: declared 2, found 1/u);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({
      asOf: '2031-03-08',
      articles: [{ outlet: '견본일보', title: '소식' }],
    });
  });

  it('checks without writing: 0 for the same, 1 and the lines for a difference', () => {
    dump('a.txt', ['검색결과 총 1건', ...record].join('\n'));
    expect(run('--check').status).toBe(1);
    expect(run().status).toBe(0);
    expect(run('--check').status).toBe(0);
    dump(
      'b.txt',
      ['검색결과 총 1건', '다음 소식', ...record.slice(1)].join('\n').replace('08:00', '09:30'),
    );
    const built = readFileSync(join(folder, 'out.json'), 'utf8');
    dump('a.txt', ['검색결과 총 1건', ...record].join('\n').replace('만났다', '불렀다'));
    const { status, stderr } = run('--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^- .*"title":"소식"/mu);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(built);
  });

  it('reports sentences that name a participant without a claim', () => {
    dump('a.txt', ['검색결과 총 1건', ...record].join('\n'));
    const { stdout } = run('--report');
    expect(stdout).toMatch(/sentence 0: kakao$/mu);
    expect(run('--report').stdout).toBe(stdout);
  });

  it('fails where a folder is missing', () => {
    const { status, stderr } = run('--dumps', join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
  });

  it.each([
    [['--nope'], /Unknown option '--nope'[\s\S]*Usage: /u],
    [['--dumps', 'package.json'], /^there is no folder package\.json\n$/u],
    [['--out', 'no-such-folder/out.json'], /no-such-folder\/out\.json can't be written/u],
  ])('answers %j with a line, not with a stack', (flags, said) => {
    dump('a.txt', ['검색결과 총 1건', ...record].join('\n'));
    const { status, stderr } = run(...flags);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/ {4}at /u);
  });
});
