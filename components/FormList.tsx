import { type JSX, useState } from 'react';
import { type ControlProps, FormField } from './FormField.tsx';
import { useRefuge } from './focus-refuge.ts';
import { blankOf, isObject } from './shape.ts';

/** A list of thousands is written elsewhere, and would only make the page slow. */
const mostShown = 100;

/** Codes, terms, sites or help lines, one below the other; each opens by itself. */
export function FormList({ shape, path, value, desk, onChange }: ControlProps): JSX.Element | null {
  const [added, setAdded] = useState(-1);
  const { ref, onClickCapture } = useRefuge<HTMLButtonElement>();
  if (shape.is !== 'list') return null;
  const { words } = desk;
  const { of } = shape;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = () => {
    setAdded(items.length);
    onChange([...items, blankOf(of)]);
  };
  return (
    <>
      {items.slice(0, mostShown).map((item, i) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is all that an item without an id has
          key={i}
          title={nameOf(item) || `${shape.title} ${i + 1}`}
          isNew={i === added}
          hasFaults={desk.faultsAt(`${path}[${i}]*`).length > 0}
        >
          {() => (
            <>
              <FormField
                shape={{ ...of, title: '', says: '' }}
                path={`${path}[${i}]`}
                value={item}
                desk={desk}
                onChange={(now) => onChange(items.with(i, now))}
              />
              <button
                type="button"
                className="plain"
                disabled={desk.isBroken}
                onClickCapture={onClickCapture}
                onClick={() => onChange(items.toSpliced(i, 1))}
              >
                {words.remove(nameOf(item) || `${shape.title} ${i + 1}`)}
              </button>
            </>
          )}
        </Item>
      ))}
      {items.length > mostShown && <p className="hint">{words.more(items.length - mostShown)}</p>}
      <button ref={ref} type="button" className="plain" disabled={desk.isBroken} onClick={add}>
        {words.add(shape.title)}
      </button>
    </>
  );
}

interface ItemProps {
  readonly title: string;
  readonly isNew: boolean;
  readonly hasFaults: boolean;
  /** Asked for only once it is open. */
  children(): JSX.Element;
}

function Item({ title, isNew, hasFaults, children }: ItemProps): JSX.Element {
  const [isOpen, setOpen] = useState(isNew);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={hasFaults ? 'faulty' : undefined}>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

/** What people call it: its name or id, or the host of a site. */
function nameOf(item: unknown): string {
  const { name, id, match, nl } = isObject(item) ? item : {};
  return (
    [name, id, match, nl].find((one): one is string => typeof one === 'string' && one !== '') ?? ''
  );
}
