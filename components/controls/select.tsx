import './select.css';

interface SelectProps {
  /** What is chosen; also the entry for all of them. */
  label: string;
  options: readonly { value: string; label: string }[];
  /** Null: all. */
  chosen: string | null;
  choose: (value: string | null) => void;
}

/** One of many, or all of them. */
export function Select({ label, options, chosen, choose }: SelectProps) {
  return (
    <select
      class="select"
      aria-label={label}
      data-narrowed={chosen !== null}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
    >
      <option value="">{label}</option>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
