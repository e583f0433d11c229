import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimiter } from '../../../lib/messages/rate.ts';

const allowance = { burst: 3, perSecond: 2 };

describe('rate', () => {
  it('lets a burst through, then as many as come back', () => {
    let now = 0;
    const rate = new RateLimiter(() => now);
    const take = () => rate.take('a', allowance);
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    now += 1000;
    expect([take(), take(), take()]).toEqual([true, true, false]);
  });

  it('counts each sender alone', () => {
    const rate = new RateLimiter(() => 0);
    for (let i = 0; i < allowance.burst; i++) rate.take('a', allowance);
    expect(rate.take('a', allowance)).toBe(false);
    expect(rate.take('b', allowance)).toBe(true);
  });

  it('never lets more through than burst and time allow, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2000, max: 2000 })), (steps) => {
        let now = 0;
        let forward = 0;
        let passed = 0;
        const rate = new RateLimiter(() => now);
        for (const step of steps) {
          now += step;
          forward += Math.max(0, step);
          if (rate.take('a', allowance)) passed++;
        }
        expect(passed).toBeLessThanOrEqual(
          allowance.burst + (forward / 1000) * allowance.perSecond,
        );
      }),
    );
  });
});
