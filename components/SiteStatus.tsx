import type { JSX } from 'react';
import type { FieldItem, PartedLine, PopupWords } from './text/words.ts';

/** How Discreet stands to the page in the active tab. */
export interface SiteItem {
  readonly host: string | null;
  readonly coverage: 'covered' | 'granted' | 'possible' | 'impossible';
  /** `off`: by the agent's own switch; `set-off`, `own-off`: by what the organisation or the agent set. */
  readonly state: 'on' | 'observed' | 'off' | 'set-off' | 'own-off';
  readonly open: number;
  /** Of the field in which the agent was last; null: in none yet. */
  readonly field: FieldItem | null;
}

interface Props {
  readonly site: SiteItem;
  readonly organisation: string | null;
  /** What came of the last try to change something here. */
  readonly trouble: 'refused' | 'failed' | null;
  readonly words: PopupWords;
  onUse(): void;
  onStop(): void;
}

export function isCovered({ coverage }: SiteItem): boolean {
  return coverage === 'covered' || coverage === 'granted';
}

/** Whether notes on this site are checked, and what the agent can do about it. */
export function SiteStatus({ site, trouble, words, onUse, onStop, ...set }: Props): JSX.Element {
  const { host, coverage, state, open } = site;
  if (host === null || coverage === 'impossible')
    return <p className="site idle">{words.impossible}</p>;
  const isActive = isCovered(site) && state === 'on';
  const { before, strong, after } = lineOf(site, host, set.organisation, words);
  return (
    <section className={isActive ? 'site' : 'site idle'} aria-label={host}>
      <p>
        {before}
        <b>{strong}</b>
        {after}
        {isActive ? ` · ${words.nothingLeaves}` : `. ${helpOf(site, words)}`}
        {isActive && open > 0 && <strong className="open">{words.open(open)}</strong>}
      </p>
      {isCovered(site) && (state === 'on' || state === 'observed') && (
        <p className={site.field === 'failed' || site.field === 'part' ? 'unread' : undefined}>
          {site.field === null ? words.noFieldYet : words.field[site.field]}
        </p>
      )}
      {!isCovered(site) && (
        <button type="button" className="main" onClick={onUse}>
          {words.useHere}
        </button>
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

function lineOf(
  site: SiteItem,
  host: string,
  organisation: string | null,
  words: PopupWords,
): PartedLine {
  if (!isCovered(site)) return words.notOn(host);
  switch (site.state) {
    case 'on':
      return words.activeOn(host);
    case 'observed':
      return words.observedOn(host);
    case 'off':
      return words.offOn(host);
    case 'set-off':
      return words.setOffOn(host, organisation);
    case 'own-off':
      return words.ownOffOn(host);
  }
}

function helpOf(site: SiteItem, words: PopupWords): string {
  return isCovered(site) && site.state === 'observed' ? words.observedHelp : words.notOnHelp;
}
