import type { ChangeEvent, JSX } from 'react';
import type { ControlProps } from './FormField.tsx';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is typed: a line, a few lines, a list of lines, a number or a day. Emptied, it is no longer set. */
export function FormText({
  shape,
  value,
  id,
  about,
  isFaulty,
  desk,
  onChange,
}: ControlProps): JSX.Element {
  const common = {
    id,
    'aria-describedby': about,
    'aria-invalid': isFaulty,
    disabled: desk.isBroken,
    spellCheck: false,
  };
  const set = (text: string) => onChange(text === '' && !shape.isRequired ? undefined : text);
  const typed = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    set(target.value);
  const text = typeof value === 'string' ? value : '';
  if (shape.is === 'lines') {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <textarea
        {...common}
        className="mono"
        value={lines}
        onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
      />
    );
  }
  if (shape.is === 'number') {
    return (
      <input
        {...common}
        type="number"
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
      />
    );
  }
  if (shape.is === 'text' && shape.isLong)
    return <textarea {...common} value={text} onChange={typed} />;
  // What is no day would not be seen in a field for days.
  const type = shape.is === 'day' && (text === '' || day.test(text)) ? 'date' : 'text';
  return <input {...common} type={type} value={text} onChange={typed} />;
}
