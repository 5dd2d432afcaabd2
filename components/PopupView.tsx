import type { JSX, ReactNode } from 'react';
import type { PolicyProblem } from '../rules/engine/policy.ts';
import type { Language } from '../rules/engine/types.ts';
import { PolicyStatus } from './PolicyStatus.tsx';
import { Quiet } from './Quiet.tsx';
import { type RuleGroup, RuleList } from './RuleList.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { isCovered, type SiteItem, SiteStatus } from './SiteStatus.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { ownPages, type PopupWords } from './text/words.ts';

/** Everything the popup shows once the background has answered. */
export interface PopupItems {
  readonly policy: {
    readonly source: 'built-in' | 'managed' | 'last-good';
    readonly problems: readonly PolicyProblem[];
    readonly readAt: string | null;
  };
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly site: SiteItem;
  readonly siteSwitch: boolean;
  /** Ten minutes without cards; null: the policy does not allow it. */
  readonly quiet: { readonly until: Date | null } | null;
  readonly language: Language;
  readonly groups: readonly RuleGroup[];
  /** The keys that lead to the card, as the browser knows them; null: none set. */
  readonly shortcut: string | null;
}

interface Props {
  readonly items: PopupItems;
  readonly words: PopupWords;
  readonly busy: boolean;
  readonly trouble: 'refused' | 'failed' | null;
  /** What is opened by a click of its own. */
  readonly panels?: ReactNode;
  onSwitch(on: boolean): void;
  onUse(): void;
  onStop(): void;
  onSnooze(on: boolean): void;
  onOtherKeys(): void;
}

export function PopupView({ items, words, busy, trouble, panels, ...on }: Props): JSX.Element {
  const { policy, organisation, contact, site, shortcut } = items;
  const covered = isCovered(site);
  // What the settings have switched off, the agent's switch does not bring back.
  const isSwitched = covered && site.state !== 'set-off' && site.state !== 'own-off';
  const setBy = organisation === null ? words.setByOrganisation : words.setBy(organisation);
  return (
    <>
      <header className="top">
        <div>
          <h1>Discreet</h1>
          <p>{policy.source === 'built-in' ? words.defaultRules : setBy}</p>
        </div>
        {items.siteSwitch && isSwitched && (
          <SiteSwitch
            label={words.siteSwitch}
            on={site.state !== 'off'}
            busy={busy}
            onSwitch={on.onSwitch}
          />
        )}
      </header>
      <SiteStatus
        site={site}
        organisation={organisation}
        trouble={trouble}
        words={words}
        onUse={on.onUse}
        onStop={on.onStop}
      />
      {items.quiet && covered && site.state === 'on' && (
        <section className="snooze">
          <Quiet
            until={items.quiet.until}
            language={items.language}
            words={words}
            onSnooze={on.onSnooze}
          />
          <p className="soft">{words.snoozeHelp}</p>
        </section>
      )}
      <PolicyStatus
        problems={policy.problems}
        lastGood={policy.source === 'last-good'}
        readAt={policy.readAt}
        words={words}
      />
      <RuleList groups={items.groups} words={words} />
      {panels}
      <footer className="foot">
        {contact !== null && (
          <span>
            {words.questions} {contact}
          </span>
        )}
        <ShortcutKeys keys={shortcut} words={words} onChange={on.onOtherKeys} />
        {ownPages.map((page) => (
          <a key={page} href={`/${page}.html`} target="_blank" rel="noreferrer">
            {words.pages[page]}
          </a>
        ))}
      </footer>
    </>
  );
}
