import type { JSX } from 'react';
import type { PolicyRemark } from './PolicyRemarks.tsx';

interface Props {
  readonly title: string;
  readonly remarks: readonly PolicyRemark[];
}

/** What speaks against what the agent wrote, and stops nobody. */
export function OwnRemarks({ title, remarks }: Props): JSX.Element | null {
  if (remarks.length === 0) return null;
  return (
    <div className="remarks">
      <p>{title}</p>
      <ul>
        {remarks.map(({ path, says }) => (
          <li key={`${path} ${says}`}>
            <code>{path}</code> {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
