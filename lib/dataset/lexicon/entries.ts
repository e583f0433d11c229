import companies from './companies.json' with { type: 'json' };
import memberCompanies from './consortia/companies.json' with { type: 'json' };
import memberModels from './consortia/models.json' with { type: 'json' };
import memberPersons from './consortia/persons.json' with { type: 'json' };
import memberBodies from './consortia/public-bodies.json' with { type: 'json' };
import memberUniversities from './consortia/universities.json' with { type: 'json' };
import models from './models.json' with { type: 'json' };
import persons from './persons.json' with { type: 'json' };
import programme from './programme.json' with { type: 'json' };
import publicBodies from './public-bodies.json' with { type: 'json' };
import universities from './universities.json' with { type: 'json' };

/** The hand-kept files as they are, unread: path for error messages and content. */
export const files: readonly { file: string; content: unknown }[] = [
  { file: 'programme.json', content: programme },
  { file: 'companies.json', content: companies },
  { file: 'consortia/companies.json', content: memberCompanies },
  { file: 'universities.json', content: universities },
  { file: 'consortia/universities.json', content: memberUniversities },
  { file: 'public-bodies.json', content: publicBodies },
  { file: 'consortia/public-bodies.json', content: memberBodies },
  { file: 'persons.json', content: persons },
  { file: 'consortia/persons.json', content: memberPersons },
  { file: 'models.json', content: models },
  { file: 'consortia/models.json', content: memberModels },
];
