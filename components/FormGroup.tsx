import type { JSX } from 'react';
import { type ControlProps, FormField } from './FormField.tsx';
import { blankOf, isObject } from './shape.ts';

/** Parts that belong together. What may be absent is added and removed as a whole. */
export function FormGroup({
  shape,
  path,
  value,
  desk,
  onChange,
}: ControlProps): JSX.Element | null {
  if (shape.is !== 'group') return null;
  const { words } = desk;
  if (value === undefined) {
    return (
      <button
        type="button"
        className="plain"
        disabled={desk.isBroken}
        onClick={() => onChange(blankOf(shape))}
      >
        {words.set(shape.title)}
      </button>
    );
  }
  const parts = isObject(value) ? value : {};
  const change = (key: string) => (part: unknown) => {
    const { [key]: _, ...rest } = parts;
    onChange(part === undefined ? rest : { ...parts, [key]: part });
  };
  return (
    <div className="inner">
      {shape.parts.map(([key, part]) => (
        <FormField
          key={key}
          shape={part}
          path={`${path}.${key}`}
          value={parts[key]}
          desk={desk}
          onChange={change(key)}
        />
      ))}
      {!shape.isRequired && (
        <button
          type="button"
          className="plain"
          disabled={desk.isBroken}
          onClick={() => onChange(undefined)}
        >
          {words.remove(shape.title)}
        </button>
      )}
    </div>
  );
}
