import type { Checked, Rules } from './receive.ts';

/**
 * What the content script receives. Checked by hand: a validation library would be evaluated on
 * every page.
 */
export const contentRules: Rules<'page.overview' | 'page.show'> = {
  'page.overview': { from: ['page'], check: () => ({ ok: true, value: undefined }) },
  'page.show': { from: ['page'], check: checkShow },
};

function checkShow(data: unknown): Checked<{ participant: string; nth: number }> {
  if (typeof data !== 'object' || data === null) return wrong('', 'not an object');
  const { participant, nth } = data as Record<string, unknown>;
  if (typeof participant !== 'string') return wrong('participant', 'not a string');
  if (typeof nth !== 'number' || !Number.isSafeInteger(nth) || nth < 0) {
    return wrong('nth', 'not a whole number from 0');
  }
  return { ok: true, value: { participant, nth } };
}

function wrong(place: string, reason: string): { ok: false; place: string; reason: string } {
  return { ok: false, place, reason };
}
