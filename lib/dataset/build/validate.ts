import * as v from 'valibot';
import { checkReferences } from '../references.ts';
import { datasetSchema, placesOf } from '../schema.ts';
import type { Dataset } from '../types.ts';

export type Validation = { ok: true; dataset: Dataset } | { ok: false; problems: string[] };

/** Whether something is a dataset that holds together; else each problem with place and reason. */
export function validateDataset(input: unknown): Validation {
  const parsed = v.safeParse(datasetSchema, input);
  if (!parsed.success) return { ok: false, problems: placesOf(parsed.issues) };
  const problems = checkReferences(parsed.output);
  return problems.length === 0 ? { ok: true, dataset: parsed.output } : { ok: false, problems };
}
