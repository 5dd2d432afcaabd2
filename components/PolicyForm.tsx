import { type JSX, useState } from 'react';
import { type FormDesk, FormField } from './FormField.tsx';
import { blankOf, type Shape } from './shape.ts';

interface Props {
  readonly keys: readonly (readonly [string, Shape])[];
  readonly policy: Readonly<Record<string, unknown>>;
  readonly desk: FormDesk;
  onChange(key: string, value: unknown): void;
}

/** Every key of a policy, with the words beside it. */
export function PolicyForm({ keys, policy, desk, onChange }: Props): JSX.Element {
  return (
    <div className="policy-form">
      {keys.map(([key, shape]) => (
        <Key
          key={key}
          name={key}
          shape={shape}
          value={policy[key]}
          desk={desk}
          onChange={(value) => onChange(key, value)}
        />
      ))}
    </div>
  );
}

interface KeyProps {
  readonly name: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly desk: FormDesk;
  onChange(value: unknown): void;
}

const added = new Set<Shape['is']>(['list', 'map', 'choices', 'lines']);

function Key({ name, shape, value, desk, onChange }: KeyProps): JSX.Element {
  const { words } = desk;
  const [isOpen, setOpen] = useState(false);
  const isSet = value !== undefined;
  const isFaulty = desk.faultsAt(`${name}*`).length > 0;
  return (
    <details
      className="key"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={isFaulty ? 'faulty' : undefined}>
        <b>{shape.title}</b> <code>{name}</code>{' '}
        <span className="soft">{isSet ? words.isSet : words.notSet}</span>
      </summary>
      {isOpen &&
        (!isSet && added.has(shape.is) ? (
          <>
            <p className="hint">{shape.says.replaceAll('`', '')}</p>
            <button
              type="button"
              className="main quiet"
              disabled={desk.isBroken}
              onClick={() => onChange(blankOf(shape))}
            >
              {words.set(shape.title)}
            </button>
          </>
        ) : (
          <>
            <FormField shape={shape} path={name} value={value} desk={desk} onChange={onChange} />
            {isSet && (
              <button
                type="button"
                className="plain"
                disabled={desk.isBroken}
                onClick={() => onChange(undefined)}
              >
                {words.remove(shape.title)}
              </button>
            )}
          </>
        ))}
    </details>
  );
}
