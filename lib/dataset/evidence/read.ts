import * as v from 'valibot';
import { placesOf } from '../schema.ts';
import type { HandKeptFiles } from './files.ts';
import {
  type HandKeptStage,
  overridesSchema,
  type StageName,
  type Statements,
  stageNamesSchema,
  stagesSchema,
} from './schema.ts';

/** What is kept by hand, read and checked by itself; its evidence is checked elsewhere. */
export interface HandKept {
  stageNames: StageName[];
  stages: HandKeptStage[];
  overrides: Statements[];
}

/** Reads what is kept by hand; every problem with file, place and reason. */
export function readHandKept(files: HandKeptFiles): HandKept & { problems: string[] } {
  const problems: string[] = [];
  function read<T>(schema: v.GenericSchema<unknown, T[]>, file: string, content: unknown): T[] {
    const parsed = v.safeParse(schema, content);
    if (parsed.success) return parsed.output;
    problems.push(...placesOf(parsed.issues).map((place) => `evidence/${file} ${place}`));
    return [];
  }
  return {
    stageNames: read(stageNamesSchema, 'stage-names.json', files.stageNames),
    stages: read(stagesSchema, 'stages.json', files.stages),
    overrides: read(overridesSchema, 'overrides.json', files.overrides),
    problems,
  };
}
