import type { JSX } from 'react';

/** Says that Enter takes this row. */
export function EnterCap(): JSX.Element {
  return (
    <span className="cap enter" aria-hidden="true">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M10 2v4H2M5 3 2 6l3 3" stroke="currentColor" strokeWidth="1.3" fill="none" />
      </svg>
    </span>
  );
}
