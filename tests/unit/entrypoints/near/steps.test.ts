// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Steps } from '../../../../entrypoints/near/steps.ts';
import type { Mark } from '../../../../lib/page/annotate/mark.ts';

/** Marks in a row, of participants a, b and a. */
function marks(): Mark[] {
  return ['a', 'b', 'a'].map((participant, at) => {
    const node = document.createTextNode(participant);
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 };
    const block = { owner: document.body, text: participant, pieces: [] };
    const place = { start: at, end: at + 1, surface: participant, participant };
    return { ...place, kind: 'company', block, range: range as unknown as StaticRange };
  });
}

const directions = fc.array(fc.constantFrom<1 | -1>(1, -1), { maxLength: 20 });

describe('steps through mentions', () => {
  test('go round and round, whatever the way', () => {
    const all = marks();
    fc.assert(
      fc.property(directions, (ways) => {
        const steps = new Steps(() => all);
        let at = 0;
        expect(steps.step(1)?.step.nth).toBe(0);
        for (const by of ways) {
          at = (at + by + all.length) % all.length;
          expect(steps.step(by)?.step).toEqual({
            participant: all[at]?.participant,
            nth: at,
            total: all.length,
          });
        }
      }),
    );
  });

  test('go on from a mention that was gone to otherwise', () => {
    const all = marks();
    const steps = new Steps(() => all);
    steps.last = all[1] as Mark;
    expect(steps.step(1)?.mark).toBe(all[2]);
  });

  test('find their place again after the page was read anew', () => {
    let all = marks();
    const steps = new Steps(() => all);
    steps.step(1);
    steps.step(1);
    all = all.map((mark) => ({ ...mark }));
    expect(steps.step(1)?.mark).toBe(all[2]);
  });

  test('lead nowhere on a page without mentions', () => {
    expect(new Steps(() => []).step(1)).toBeNull();
    expect(new Steps(() => []).step(-1)).toBeNull();
  });
});
