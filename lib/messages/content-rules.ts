import type { Checked, Rules } from './receive.ts';

/**
 * What the content script receives. Checked by hand: a validation library would be evaluated on
 * every page.
 */
export const contentRules: Rules<
  'page.overview' | 'page.show' | 'page.step' | 'page.noteOnSelection'
> = {
  'page.overview': { from: ['page'], check: () => ({ ok: true, value: undefined }) },
  'page.show': { from: ['page'], check: checkShow },
  'page.noteOnSelection': { from: ['worker'], check: () => ({ ok: true, value: undefined }) },
  'page.step': { from: ['page', 'worker'], check: checkStep },
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

function checkStep(data: unknown): Checked<{ by: 1 | -1; open: boolean }> {
  if (typeof data !== 'object' || data === null) return wrong('', 'not an object');
  const { by, open } = data as Record<string, unknown>;
  if (by !== 1 && by !== -1) return wrong('by', 'neither 1 nor -1');
  if (typeof open !== 'boolean') return wrong('open', 'not a boolean');
  return { ok: true, value: { by, open } };
}

function wrong(place: string, reason: string): { ok: false; place: string; reason: string } {
  return { ok: false, place, reason };
}
