import { type JSX, useId } from 'react';
import { FormChoice } from './FormChoice.tsx';
import { FormGroup } from './FormGroup.tsx';
import { FormList } from './FormList.tsx';
import { FormMap } from './FormMap.tsx';
import { FormText } from './FormText.tsx';
import { fits, type Shape } from './shape.ts';
import type { FormWords } from './text/builder-words.ts';

/** What every field of the form is given. */
export interface FieldProps {
  readonly shape: Shape;
  /** `codeBook[0].label`. */
  readonly path: string;
  readonly value: unknown;
  readonly desk: FormDesk;
  /** `undefined`: it is no longer set. */
  onChange(value: unknown): void;
}

export interface FormDesk {
  readonly words: FormWords;
  /** What is wrong right here, in words. */
  faultsAt(path: string): readonly string[];
  /** True where nobody may write. */
  readonly isBroken: boolean;
}

/** A control that is named and described. */
export interface ControlProps extends FieldProps {
  readonly id: string;
  /** Ids of what describes it; undefined: nothing does. */
  readonly about: string | undefined;
  readonly isFaulty: boolean;
}

const wide = new Set<Shape['is']>(['list', 'map', 'group', 'choices']);

/** One part of a policy: its title, what it means, its control and what is wrong with it. */
export function FormField(props: FieldProps): JSX.Element {
  const { shape, path, value, desk } = props;
  const id = useId();
  const faults = desk.faultsAt(path);
  const isFitting = value === undefined || fits(shape, value);
  const says = [shape.says, shape.is === 'lines' ? desk.words.onePerLine : ''].join(' ').trim();
  const about = [says !== '' && `${id}says`, faults.length > 0 && `${id}faults`].filter(Boolean);
  const control: ControlProps = {
    ...props,
    id,
    about: about.length > 0 ? about.join(' ') : undefined,
    isFaulty: faults.length > 0,
  };
  const notes = (
    <>
      {says !== '' && (
        <p className="hint" id={`${id}says`}>
          {says.split('`').map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))}
        </p>
      )}
      {!isFitting && <p className="some">{desk.words.notShown}</p>}
      {isFitting && controlOf(control)}
      {faults.length > 0 && (
        <p className="some" id={`${id}faults`}>
          {faults.join('; ')}
        </p>
      )}
    </>
  );
  if (wide.has(shape.is)) {
    return (
      <fieldset className="part" aria-describedby={control.about}>
        {shape.title !== '' && <legend>{shape.title}</legend>}
        {notes}
      </fieldset>
    );
  }
  return (
    <div className="part">
      {shape.title !== '' && <label htmlFor={id}>{shape.title}</label>}
      {notes}
    </div>
  );
}

function controlOf(control: ControlProps): JSX.Element {
  switch (control.shape.is) {
    case 'list':
      return <FormList {...control} />;
    case 'map':
      return <FormMap {...control} />;
    case 'group':
      return <FormGroup {...control} />;
    case 'choice':
    case 'choices':
    case 'yes-no':
      return <FormChoice {...control} />;
    default:
      return <FormText {...control} />;
  }
}
