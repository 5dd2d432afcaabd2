import type { JSX, ReactNode } from 'react';

interface Props {
  readonly done: boolean;
  readonly children: ReactNode;
}

/** A line that is ticked or still open: the words say which, the sign is for the eye. */
export function Check({ done, children }: Props): JSX.Element {
  return (
    <li className={done ? 'check done' : 'check'}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={done ? 'M2 6.5 5 9.5 10 3' : 'M2.5 6h7'} />
      </svg>
      <span>{children}</span>
    </li>
  );
}
