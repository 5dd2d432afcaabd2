import type { JSX } from 'react';
import type { PartedLine, PopupWords } from './text/words.ts';

/** How Discreet stands to the page in the active tab. */
export interface SiteItem {
  readonly host: string | null;
  readonly coverage: 'covered' | 'granted' | 'possible' | 'impossible';
  readonly on: boolean;
  readonly open: number;
}

interface Props {
  readonly site: SiteItem;
  /** What came of the last try to change something here. */
  readonly trouble: 'refused' | 'failed' | null;
  readonly words: PopupWords;
  onUse(): void;
  onStop(): void;
}

function Parted({ line }: { readonly line: PartedLine }): JSX.Element {
  return (
    <>
      {line.before}
      <b>{line.strong}</b>
      {line.after}
    </>
  );
}

/** Whether notes on this site are checked, and what the agent can do about it. */
export function SiteStatus({ site, trouble, words, onUse, onStop }: Props): JSX.Element {
  const { host, coverage, on, open } = site;
  const covered = coverage === 'covered' || coverage === 'granted';
  if (host === null || coverage === 'impossible')
    return <p className="site idle">{words.impossible}</p>;
  return (
    <section className={covered && on ? 'site' : 'site idle'} aria-label={host}>
      {covered && on && (
        <p>
          <Parted line={words.activeOn(host)} /> · {words.nothingLeaves}
          {open > 0 && <strong className="open">{words.open(open)}</strong>}
        </p>
      )}
      {covered && !on && (
        <p>
          <Parted line={words.offOn(host)} />. {words.notOnHelp}
        </p>
      )}
      {!covered && (
        <>
          <p>
            <Parted line={words.notOn(host)} />. {words.notOnHelp}
          </p>
          <button type="button" className="main" onClick={onUse}>
            {words.useHere}
          </button>
        </>
      )}
      {coverage === 'granted' && (
        <button type="button" className="plain" onClick={onStop}>
          {words.stopUseHere}
        </button>
      )}
      <p role="status" className={trouble ? 'trouble' : 'unseen'}>
        {trouble && words[trouble]}
      </p>
    </section>
  );
}
