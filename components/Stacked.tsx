import type { JSX, ReactNode } from 'react';

interface Props {
  readonly items: readonly ReactNode[];
  /** Which of them is seen. */
  readonly active: number;
}

/** Several contents in one place, as large as the largest: what stands below does not move when another is shown. */
export function Stacked({ items, active }: Props): JSX.Element {
  return (
    <div className="stacked">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells them apart
        <div key={index} className={index === active ? 'on' : 'off'}>
          {item}
        </div>
      ))}
    </div>
  );
}
