import * as v from 'valibot';
import { placesOf } from '../schema.ts';
import type { HandKeptFiles } from './files.ts';
import { type HandKeptStage, type Statements, stagesSchema, statementsSchema } from './schema.ts';

export interface HandKept {
  statements: Statements[];
  stages: HandKeptStage[];
}

/** Reads the hand-kept claims; every problem with file, place and reason. */
export function readHandKept(files: HandKeptFiles): HandKept & { problems: string[] } {
  const problems: string[] = [];
  const statements: Statements[] = [];
  for (const { file, content } of files.statements) {
    const parsed = v.safeParse(statementsSchema, content);
    if (parsed.success) statements.push(parsed.output);
    else problems.push(...placesOf(parsed.issues).map((place) => `claims/${file} ${place}`));
  }
  const { file, content } = files.stages;
  const parsed = v.safeParse(stagesSchema, content);
  if (!parsed.success) problems.push(...placesOf(parsed.issues).map((p) => `claims/${file} ${p}`));
  return { statements, stages: parsed.success ? parsed.output : [], problems };
}
