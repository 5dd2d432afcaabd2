import type { JSX } from 'react';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly busy: boolean;
  onSwitch(on: boolean): void;
}

/** Switches Discreet on or off for the site in the active tab. */
export function SiteSwitch({ label, on, busy, onSwitch }: Props): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-label={label}
      aria-checked={on}
      aria-disabled={busy}
      title={label}
      onClick={() => {
        if (!busy) onSwitch(!on);
      }}
    >
      <span className="slot" aria-hidden="true" />
    </button>
  );
}
