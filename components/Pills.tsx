import type { JSX } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  /** Of the group: each its own. */
  readonly name: string;
  readonly chosen: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly shown: string;
    readonly title?: string;
  }[];
  onChoose(value: Value): void;
}

/** One of a few, side by side. */
export function Pills<Value extends string>(props: Props<Value>): JSX.Element {
  const { legend, name, chosen, choices, onChoose } = props;
  return (
    <fieldset className="pills">
      <legend>{legend}</legend>
      {choices.map(({ value, shown, title }) => (
        <label key={value} title={title}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {shown}
        </label>
      ))}
    </fieldset>
  );
}
