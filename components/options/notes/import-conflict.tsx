import { t } from '../../../lib/i18n/translate.ts';
import type { ImportItem } from '../../../lib/notes/exchange/plan.ts';
import { Choice } from '../../controls/choice.tsx';

interface ImportConflictProps {
  item: Extract<ImportItem, { kind: 'conflict' }>;
  theirs: ReadonlySet<string>;
  onTheirs: (theirs: ReadonlySet<string>) => void;
}

/** Two states of one note of the same revision: the reader sees both and chooses. */
export function ImportConflict({ item, theirs, onTheirs }: ImportConflictProps) {
  const { id } = item.note;
  const choose = (side: 'ours' | 'theirs') => {
    const others = new Set(theirs);
    others.delete(id);
    onTheirs(side === 'theirs' ? others.add(id) : others);
  };
  const side = (label: string, text: string) => (
    <>
      {label}
      <span class="import-text">{text}</span>
    </>
  );
  return (
    <Choice
      label={t('import_choice')}
      options={[
        { value: 'ours', label: side(t('import_keepOurs'), item.current.text) },
        { value: 'theirs', label: side(t('import_takeTheirs'), item.note.text) },
      ]}
      chosen={theirs.has(id) ? 'theirs' : 'ours'}
      choose={choose}
    />
  );
}
