import { type JSX, useId, useState } from 'react';
import { type ControlProps, FormField } from './FormField.tsx';
import { blankOf, isObject } from './shape.ts';

/** Something for each id: codes for a rule, a mode for a category. */
export function FormMap({ shape, path, value, desk, onChange }: ControlProps): JSX.Element | null {
  const id = useId();
  const [newId, setNewId] = useState('');
  if (shape.is !== 'map') return null;
  const { words } = desk;
  const entries = isObject(value) ? value : {};
  const set = (key: string, entry: unknown) => {
    const { [key]: _, ...rest } = entries;
    onChange(entry === undefined ? rest : { ...entries, [key]: entry });
  };
  const add = () => {
    set(newId.trim(), blankOf(shape.of));
    setNewId('');
  };
  return (
    <>
      {Object.entries(entries).map(([key, entry]) => (
        <div className="entry" key={key}>
          <FormField
            shape={{ ...shape.of, title: key }}
            path={`${path}.${key}`}
            value={entry}
            desk={desk}
            onChange={(now) => set(key, now)}
          />
          <button
            type="button"
            className="plain"
            disabled={desk.isBroken}
            onClick={() => set(key, undefined)}
          >
            {words.remove(key)}
          </button>
        </div>
      ))}
      <div className="adding">
        <label htmlFor={id}>{words.newId}</label>
        <input
          id={id}
          type="text"
          className="mono"
          spellCheck={false}
          disabled={desk.isBroken}
          value={newId}
          onChange={({ target }) => setNewId(target.value)}
        />
        <button
          type="button"
          className="main quiet"
          disabled={desk.isBroken || newId.trim() === '' || Object.hasOwn(entries, newId.trim())}
          onClick={add}
        >
          {words.addEntry}
        </button>
      </div>
    </>
  );
}
