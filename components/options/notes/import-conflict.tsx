import { t } from '../../../lib/i18n/translate.ts';
import type { ImportItem } from '../../../lib/notes/exchange/plan.ts';

interface ImportConflictProps {
  item: Extract<ImportItem, { kind: 'conflict' }>;
  theirs: ReadonlySet<string>;
  onTheirs: (theirs: ReadonlySet<string>) => void;
}

/** Two states of one note of the same revision: the reader sees both and chooses. */
export function ImportConflict({ item, theirs, onTheirs }: ImportConflictProps) {
  const { id } = item.note;
  const choose = (isTheirs: boolean) => {
    const others = new Set(theirs);
    others.delete(id);
    onTheirs(isTheirs ? others.add(id) : others);
  };
  const sides = [
    { isTheirs: false, label: t('import_keepOurs'), text: item.current.text },
    { isTheirs: true, label: t('import_takeTheirs'), text: item.note.text },
  ];
  return (
    <fieldset class="options-choice import-conflict">
      <legend class="visually-hidden">{t('import_choice')}</legend>
      {sides.map(({ isTheirs, label, text }) => (
        <label key={label}>
          <input
            type="radio"
            name={`conflict-${id}`}
            checked={theirs.has(id) === isTheirs}
            onChange={() => choose(isTheirs)}
          />
          <span>
            {label}
            <span class="import-text">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
