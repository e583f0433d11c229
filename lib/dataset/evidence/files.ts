import overrides from './overrides.json' with { type: 'json' };
import stageNames from './stage-names.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };

/** What is kept by hand beside the lexicon, unread. */
export interface HandKeptFiles {
  /** The stages that the programme may have, in their order, with their names. */
  stageNames: unknown;
  /** What sentences tell of the stages: days and numbers of teams. */
  stages: unknown;
  /** Claims that no pattern finds, and claims that one finds wrongly. */
  overrides: unknown;
}

/** The project's own. */
export const handKept: HandKeptFiles = { stageNames, stages, overrides };
