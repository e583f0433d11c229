import { Icon } from '../icons/icon.tsx';
import './search-field.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A field that narrows the list below it at each key. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The first Escape empties the field, the next one closes the popup.
          if (event.key !== 'Escape' || event.isComposing || value === '') return;
          event.preventDefault();
          onInput('');
        }}
      />
    </div>
  );
}
