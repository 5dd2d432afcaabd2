import { type JSX, type Ref, useEffect, useId, useRef } from 'react';
import type { Choice } from './choices.ts';

interface Props {
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly label: string;
  readonly listRef: Ref<HTMLDivElement>;
  onActive(index: number): void;
  onChoose(choice: Choice): void;
}

/** One listbox; the focus stays on it and `aria-activedescendant` says which row is meant. */
export function CodeList({
  choices,
  active,
  label,
  listRef,
  onActive,
  onChoose,
}: Props): JSX.Element {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const showRow = () => row.current?.scrollIntoView({ block: 'nearest' });
  useEffect(() => {
    if (active > 0) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      className="codes"
      role="listbox"
      tabIndex={0}
      ref={listRef}
      aria-label={label}
      // A frame later the card has its height, and rows may be out of sight in it.
      onFocus={() => requestAnimationFrame(showRow)}
      aria-activedescendant={`${id}${active}`}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the card hears the keys for all rows
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus
        <div
          key={choice.key}
          id={`${id}${index}`}
          ref={index === active ? row : null}
          className="code"
          role="option"
          aria-selected={index === active}
          aria-keyshortcuts={choice.key}
          onPointerMove={() => onActive(index)}
          onClick={() => onChoose(choice)}
        >
          <span className="cap" aria-hidden="true">
            {choice.key}
          </span>
          <b>{choice.code ?? <span aria-hidden="true">—</span>}</b>
          <span>{choice.label}</span>
          <span className="cap enter" aria-hidden="true">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M10 2v4H2M5 3 2 6l3 3" stroke="currentColor" strokeWidth="1.3" fill="none" />
            </svg>
          </span>
        </div>
      ))}
    </div>
  );
}
