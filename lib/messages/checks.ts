import * as v from 'valibot';
import type { Checked } from './receive.ts';

/** Turns a valibot schema into a check that names the first wrong field. */
export function by<D>(schema: v.GenericSchema<unknown, D>): (data: unknown) => Checked<D> {
  return (data) => {
    const result = v.safeParse(schema, data);
    if (result.success) return { ok: true, value: result.output };
    const [issue] = result.issues;
    return { ok: false, place: v.getDotPath(issue) ?? '', reason: issue.message };
  };
}

/** For messages without data. */
export const nothing = (): Checked<undefined> => ({ ok: true, value: undefined });
