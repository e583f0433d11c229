import type { Import } from './source-tree.ts';

/** What the files below a folder may import besides packages and their own folder. */
interface Rule {
  folder: string;
  /** Folders and files whose code it may use. */
  uses: readonly string[];
  /** Folders of which it may only take types. */
  types?: readonly string[];
}

/** Imports run one way; the most particular rule for a file counts. */
const rules: readonly Rule[] = [
  { folder: 'entrypoints', uses: ['components', 'lib'] },
  { folder: 'components', uses: ['lib'] },
  { folder: 'lib/cli', uses: ['lib'] },
  { folder: 'lib/detect', uses: [] },
  { folder: 'lib/page', uses: ['lib/detect'] },
  { folder: 'lib/dataset', uses: ['lib/detect'] },
  { folder: 'lib/notes', uses: [] },
  // A note's schema is its type for data that comes from outside.
  { folder: 'lib/messages', uses: ['lib/notes/schema.ts'], types: ['lib/notes', 'lib/dataset'] },
  { folder: 'lib/i18n', uses: ['public/_locales'], types: ['lib/dataset'] },
  { folder: 'lib/settings', uses: [], types: ['lib/detect'] },
  { folder: 'lib/sites', uses: [] },
];

/** What is wrong with an import, in words, or null. */
export function wrongImport(found: Import): string | null {
  const { from, to, typeOnly } = found;
  if (!isOurs(to)) {
    const node = to.startsWith('node:') && !isBelow(from, 'lib/cli');
    return node ? `${from} uses ${to}: only lib/cli may use Node` : null;
  }
  const rule = rules.find(({ folder }) => isBelow(from, folder));
  if (rule === undefined) return `${from} lies in no folder with a rule for its imports`;
  if (isBelow(to, 'lib/cli') && rule.folder !== 'lib/cli') {
    return `${from} imports ${to}: the command line is imported by nobody`;
  }
  const allowed = [rule.folder, ...rule.uses, ...(typeOnly ? (rule.types ?? []) : [])];
  if (allowed.some((folder) => isBelow(to, folder))) return null;
  return `${from} imports ${to}, against the direction of imports`;
}

function isOurs(path: string): boolean {
  return ['entrypoints', 'components', 'lib', 'tests', 'public'].some((top) => isBelow(path, top));
}

/** Whether a path is this folder or file, or lies in it. */
function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
