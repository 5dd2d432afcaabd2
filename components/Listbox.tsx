import {
  type JSX,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
} from 'react';
import { isPlain, type KeyRow, listAction, rowTyped, type Typed, wordAt } from './listbox-keys.ts';

export interface Row extends KeyRow {
  readonly key: string;
  readonly content: ReactNode;
  readonly look?: string;
}

interface Props {
  readonly rows: readonly Row[];
  readonly active: number;
  readonly label: string;
  readonly look: string;
  readonly listRef: Ref<HTMLDivElement>;
  onActive(index: number): void;
  onChoose(index: number): void;
}

/** A list to choose from: the focus stays on it, and `aria-activedescendant` says which row is meant. */
export function Listbox({
  rows,
  active,
  label,
  look,
  listRef,
  onActive,
  onChoose,
}: Props): JSX.Element {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const letters = useRef<Typed>({ word: '', at: 0 });
  const showRow = () => {
    // Chromium gives a promise for the scroll, which React would take for a clean-up.
    row.current?.scrollIntoView({ block: 'nearest' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row means another scroll
  useEffect(showRow, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const recent = wordAt(letters.current, event.timeStamp);
    const action = listAction(event, rows, active, recent);
    if (action?.do === 'choose') onChoose(action.index);
    else if (action) onActive(action.to);
    else if (event.key.length === 1 && isPlain(event)) {
      const typed = recent + event.key;
      letters.current = { word: typed, at: event.timeStamp };
      const found = rowTyped(typed, rows, active);
      if (found !== null) onActive(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={`rows ${look}`}
      role="listbox"
      tabIndex={0}
      ref={listRef}
      aria-label={label}
      // A frame later the card has its height, and rows may be out of sight in it.
      onFocus={() => requestAnimationFrame(showRow)}
      onKeyDown={onKeyDown}
      aria-activedescendant={`${id}${active}`}
    >
      {rows.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for all rows
        // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus
        <div
          key={one.key}
          id={`${id}${index}`}
          ref={index === active ? row : null}
          className={one.look ? `row ${one.look}` : 'row'}
          role="option"
          aria-selected={index === active}
          aria-keyshortcuts={one.digit}
          onPointerMove={() => onActive(index)}
          onClick={() => onChoose(index)}
        >
          {one.content}
        </div>
      ))}
    </div>
  );
}
