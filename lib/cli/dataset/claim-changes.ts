import { changesBetween } from '../../dataset/build/changes.ts';
import { validateDataset } from '../../dataset/build/validate.ts';
import type { Claim, Dataset } from '../../dataset/types.ts';

/** A claim in one line: what it says, how surely, since when, and on which articles. */
export function claimLine({ evidence, ...claim }: Claim): string {
  const { subject, predicate, object, value, jobTitle, status, from, until } = claim;
  const days = [from, until && `until ${until}`].filter((part) => part);
  const details = [jobTitle, status === 'stated' ? '' : status, ...days].filter((part) => part);
  const articles = [...new Set(evidence.map(({ article }) => article))];
  const what = `${subject} ${predicate} ${object ?? value}`;
  return `${what}${details.length > 0 ? ` (${details.join(', ')})` : ''} [${articles.join(' ')}]`;
}

/**
 * How the claims of a dataset differ from those of a file, for a person to review: `+` new, `-` gone,
 * `~` told otherwise, `=` on more or fewer articles; then how many of each.
 *
 * @param before text of the file; without a valid dataset in it all is new
 */
export function claimChanges(before: string, after: Dataset): string[] {
  const changes = changesBetween(readBefore(before, after), after);
  const lines = changes.map((change): string => {
    switch (change.kind) {
      case 'new':
        return `+ ${claimLine(change.claim)}`;
      case 'gone':
        return `- ${claimLine(change.claim)}`;
      case 'changed':
        return `~ ${claimLine(change.before)} → ${claimLine(change.claim)}`;
      case 'evidence': {
        const more = change.more.map((id) => `+${id}`);
        const fewer = change.fewer.map((id) => `-${id}`);
        const { subject, predicate, object, value } = change.claim;
        return `= ${subject} ${predicate} ${object ?? value}: ${[...more, ...fewer].join(' ')}`;
      }
      default:
        return change satisfies never;
    }
  });
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  return [
    ...lines,
    `${count('+')} new, ${count('-')} gone, ${count('~')} changed, ${count('=')} on other articles`,
  ];
}

function readBefore(text: string, { programme }: Dataset): Dataset {
  const nothing: Dataset = {
    asOf: '',
    programme,
    articles: [],
    participants: [],
    redirects: {},
    claims: [],
  };
  try {
    const validation = validateDataset(JSON.parse(text));
    return validation.ok ? validation.dataset : nothing;
  } catch {
    return nothing;
  }
}
