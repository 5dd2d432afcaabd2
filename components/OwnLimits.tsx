import type { JSX } from 'react';
import type { OwnDesk } from './own-desk.ts';

/** What only an organisation decides: there is nothing to choose here, and so no control. */
export function OwnLimits({ desk }: { readonly desk: OwnDesk }): JSX.Element {
  const { policy, locked, words } = desk;
  const { limits } = words;
  const open = Object.entries(words.key)
    .filter(([key]) => !locked.some((one) => one === key))
    .map(([, name]) => name);
  const lines = [
    [limits.siteSwitch, policy.siteSwitch === true ? limits.yes : limits.no],
    [limits.snooze, policy.snooze === false ? limits.no : limits.yes],
    [limits.yours, open.length > 0 ? open.join(', ') : limits.nothing],
  ];
  return (
    <section className="panel own" id="limits" aria-labelledby="limits-title">
      <h2 id="limits-title" tabIndex={-1}>
        {limits.title}
      </h2>
      <dl className="own-limits">
        {lines.map(([what, is]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
