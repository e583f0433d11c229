import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choice.css';

interface Option<T extends string> {
  value: T;
  label: ComponentChildren;
  help?: string;
}

interface ChoiceProps<T extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  options: readonly Option<T>[];
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few, all of them to be seen. */
export function Choice<T extends string>({ label, options, chosen, choose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(({ value, label: text, help }) => (
        <label key={value} class="choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>
            {text}
            {help !== undefined && <small>{help}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
