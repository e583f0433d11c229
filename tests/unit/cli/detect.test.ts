import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Outcome {
  code: number;
  lines: unknown[];
  errors: string;
}

/** Runs the command as `npm run -s detect` does. */
function detect(input: string, ...flags: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      'node_modules/.bin/node',
      ['lib/cli/detect.ts', ...flags],
      (error, output, errors) => {
        const lines = output.split('\n').filter((line) => line !== '');
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          lines: lines.map((line): unknown => JSON.parse(line)),
          errors,
        });
      },
    );
    child.stdin?.end(input);
  });
}

const passage = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;

describe('npm run detect', () => {
  it('answers each line in order, with offsets of the text as given', async () => {
    const { code, lines } = await detect(passage('b', '업스테이지가') + passage('a', '비가 온다'));
    expect(code).toBe(0);
    expect(lines).toEqual([
      { id: 'b', mentions: [{ start: 0, end: 5, surface: '업스테이지', participant: 'upstage' }] },
      { id: 'a', mentions: [] },
    ]);
  });

  it('says which lines are none, does the rest, and ends with 1', async () => {
    const { code, lines, errors } = await detect(`{"id":1}\n${passage('a', '')}not json\n\n`);
    expect(code).toBe(1);
    expect(lines).toEqual([{ id: 'a', mentions: [] }]);
    expect(errors.match(/line \d+/gu)).toEqual(['line 1', 'line 3', 'line 4']);
  });

  it('reads over a byte order mark', async () => {
    const { code, lines } = await detect(`\uFEFF${passage('a', 'KT는')}`);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ mentions: [{ participant: 'kt' }] }]);
  });

  it('explains every candidate, taken or left', async () => {
    const { lines } = await detect(passage('a', '카카오뱅크와 카카오'), '--explain');
    expect(lines).toMatchObject([
      {
        decisions: [
          { taken: false, why: expect.stringMatching(/^A\.2 longer: /u) },
          { taken: true, why: expect.stringMatching(/^B\.2: /u) },
        ],
      },
    ]);
  });
});
