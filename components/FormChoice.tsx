import type { JSX } from 'react';
import type { ControlProps } from './FormField.tsx';

const namesOf = (shape: ControlProps['shape']) => (shape.is === 'choice' ? shape.names : undefined);

/** One of a few, several of a few, or yes and no; and the way back to none of them. */
export function FormChoice(props: ControlProps): JSX.Element {
  const { shape, value, id, about, isFaulty, desk, onChange } = props;
  const { words } = desk;
  if (shape.is === 'choices') {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    // In the order of the schema, but what is unknown stays for the check to name.
    const chosenWith = (one: string, isIn: boolean) => [
      ...shape.values.filter((each) => (each === one ? isIn : chosen.includes(each))),
      ...chosen.filter((each) => !shape.values.some((known) => known === each)),
    ];
    return (
      <div className="ticks">
        {shape.values.map((one) => (
          <label key={one} className="tick">
            <input
              type="checkbox"
              disabled={desk.isBroken}
              checked={chosen.includes(one)}
              onChange={({ target }) => onChange(chosenWith(one, target.checked))}
            />
            {shape.names?.[one] ?? <code>{one}</code>}
          </label>
        ))}
      </div>
    );
  }
  const isYesNo = shape.is === 'yes-no';
  const values = shape.is === 'choice' ? shape.values : ['true', 'false'];
  const shown = value === undefined ? '' : String(value);
  return (
    <select
      id={id}
      aria-describedby={about}
      aria-invalid={isFaulty}
      disabled={desk.isBroken}
      value={shown}
      onChange={({ target }) => {
        const { value: now } = target;
        if (now === '') onChange(shape.isRequired ? '' : undefined);
        else onChange(isYesNo ? now === 'true' : now);
      }}
    >
      <option value="">{shape.isRequired ? words.choose : words.notSet}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {isYesNo ? (one === 'true' ? words.yes : words.no) : (namesOf(shape)?.[one] ?? one)}
        </option>
      ))}
      {shown !== '' && !values.includes(shown) && <option value={shown}>{shown}</option>}
    </select>
  );
}
