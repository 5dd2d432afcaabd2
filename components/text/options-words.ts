import type { Mode, OwnKey } from '../../rules/engine/policy.ts';

/** Every word of the options page that the popup does not say as well. */
export interface OptionsWords {
  readonly page: string;
  readonly lead: string;
  /** The lead where an organisation has set a policy. */
  leadManaged(organisation: string): string;
  readonly anOrganisation: string;
  /** The bar with the pages of Discreet. */
  readonly pages: string;
  readonly sectionsOfPage: string;
  readonly unreachable: string;
  /** The link to the practice page. */
  readonly practice: string;
  readonly section: SectionWords;
  readonly general: GeneralWords;
  readonly rules: RulesWords;
  readonly terms: ListWords;
  readonly sites: SitesWords;
  readonly codes: RemarkedWords;
  readonly helpLines: RemarkedWords;
  readonly limits: LimitsWords;
  readonly transfer: TransferWords;
  /** The settings by name, as the import lists them. */
  readonly key: Readonly<Record<OwnKey, string>>;
}

export interface SectionWords {
  /** `time`: when, so that a screen reader says it every time. */
  saved(time: string): string;
  undone(time: string): string;
  shippedAgain(time: string): string;
  readonly failed: string;
  readonly undo: string;
  readonly asShipped: string;
  locked(organisation: string): string;
  readonly lockedBuiltIn: string;
  ask(contact: string): string;
  proposed(organisation: string): string;
  readonly own: string;
  readonly builtIn: string;
  readonly wrong: string;
  readonly save: string;
  readonly discard: string;
  readonly unsaved: string;
}

export interface GeneralWords {
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly browsers: string;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, { readonly name: string; readonly says: string }>>;
}

export interface RulesWords {
  readonly title: string;
  readonly about: string;
  readonly allOn: string;
  readonly allOff: string;
  /** The place of a code in what is proposed. */
  proposal(place: number): string;
  readonly none: string;
  readonly mode: string;
  asElsewhere(mode: string): string;
  readonly codesAsShipped: string;
}

/** A list with a form: own words, sites, codes. */
export interface ListWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
}

export interface SitesWords extends ListWords {
  readonly asks: string;
  readonly notPermitted: string;
  permit(match: string): string;
  readonly refused: string;
}

/** A list that somebody looks after. */
export interface RemarkedWords extends ListWords {
  readonly remarks: string;
}

/** What only an organisation decides. */
export interface LimitsWords {
  readonly title: string;
  readonly siteSwitch: string;
  readonly snooze: string;
  /** What it leaves to the agent. */
  readonly yours: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
}

export interface TransferWords {
  readonly title: string;
  readonly about: string;
  readonly exportIt: string;
  readonly importIt: string;
  readonly limit: string;
  readonly tooBig: string;
  notJson(line: number, column: number): string;
  readonly wrong: string;
  readonly nothingChanged: string;
  readonly willChange: string;
  readonly nothingToChange: string;
  readonly how: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  /** A key of the organisation's in the file. */
  leftOut(key: string): string;
  /** What only an organisation says. */
  notOwn(key: string): string;
  readonly apply: string;
  readonly cancel: string;
}
