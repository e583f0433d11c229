import companies from './companies.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import persons from './persons.json' with { type: 'json' };
import programme from './programme.json' with { type: 'json' };
import publicBodies from './public-bodies.json' with { type: 'json' };
import universities from './universities.json' with { type: 'json' };

/** The hand-kept files as they are, unread: path for error messages and content. */
export const files: readonly { file: string; content: unknown }[] = [
  { file: 'programme.json', content: programme },
  { file: 'companies.json', content: companies },
  { file: 'universities.json', content: universities },
  { file: 'public-bodies.json', content: publicBodies },
  { file: 'persons.json', content: persons },
  { file: 'models.json', content: models },
];
