import first from './economidaily-2025-07-26.json' with { type: 'json' };
import second from './economidaily-2025-07-29.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };

/** The hand-kept claims as they are, unread: path for error messages and content. */
export const handKept: HandKeptFiles = {
  statements: [
    { file: 'economidaily-2025-07-26.json', content: first },
    { file: 'economidaily-2025-07-29.json', content: second },
  ],
  stages: { file: 'stages.json', content: stages },
};

export interface HandKeptFiles {
  statements: readonly { file: string; content: unknown }[];
  stages: { file: string; content: unknown };
}
