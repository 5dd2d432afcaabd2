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
  readonly loading: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly section: SectionWords;
  readonly general: GeneralWords;
  readonly rules: RulesWords;
  readonly terms: TermsWords;
  readonly sites: SitesWords;
  readonly codes: CodesWords;
  readonly transfer: TransferWords;
  readonly form: FormWords;
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
  /** The section in the buttons' names, after the visible words. */
  of(button: string, section: string): string;
  locked(organisation: string): string;
  readonly lockedBuiltIn: string;
  ask(contact: string): string;
  proposed(organisation: string): string;
  readonly own: string;
  readonly builtIn: string;
  readonly wrong: string;
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
  readonly search: string;
  found(count: number): string;
  readonly allOn: string;
  readonly allOff: string;
  more(rule: string): string;
  /** The place of a code in what is proposed. */
  proposal(place: number): string;
  readonly none: string;
  readonly mode: string;
  asElsewhere(mode: string): string;
  readonly codesAsShipped: string;
}

export interface TermsWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly add: string;
  change(name: string): string;
  remove(name: string): string;
  readonly words: string;
  readonly wordsHint: string;
  readonly exceptions: string;
  readonly exceptionsHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly category: string;
  readonly code: string;
  readonly categorysCode: string;
  readonly sure: string;
  readonly sureHint: string;
  readonly except: string;
  readonly only: Readonly<Record<'nl' | 'en', string>>;
  /** More than are shown. */
  more(count: number): string;
}

export interface SitesWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly add: string;
  change(match: string): string;
  remove(match: string): string;
  readonly match: string;
  readonly matchHint: string;
  readonly off: string;
  readonly isOff: string;
  readonly mode: string;
  readonly asElsewhere: string;
  readonly noteFields: string;
  readonly ignoredFields: string;
  readonly saveButtons: string;
  readonly selectorsHint: string;
  readonly ignoredKinds: string;
  readonly kinds: Readonly<Record<'native' | 'rich', string>>;
  readonly codeField: string;
  readonly codeFieldHint: string;
  readonly values: string;
  readonly valuesHint: string;
  readonly notPermitted: string;
  permit(match: string): string;
  readonly refused: string;
  readonly asks: string;
}

export interface CodesWords {
  readonly title: string;
  readonly about: string;
  readonly add: string;
  change(id: string): string;
  remove(id: string): string;
  readonly id: string;
  readonly idHint: string;
  readonly label: Readonly<Record<'nl' | 'en', string>>;
  readonly labelHint: string;
  readonly handling: Readonly<Record<'nl' | 'en', string>>;
  readonly handlingHint: string;
  readonly owner: string;
  readonly ownerHint: string;
  readonly reviewBy: string;
  readonly omit: string;
  answers(owner: string, day: string): string;
}

export interface TransferWords {
  readonly title: string;
  readonly about: string;
  readonly exportIt: string;
  readonly importIt: string;
  readonly limit: string;
  readonly tooBig: string;
  readonly notJson: string;
  readonly wrong: string;
  readonly nothingChanged: string;
  readonly willChange: string;
  readonly nothingToChange: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  /** A key of the organisation's in the file. */
  leftOut(key: string): string;
  readonly apply: string;
  readonly cancel: string;
  applied(time: string): string;
  readonly wholeFile: string;
}

export interface FormWords {
  readonly save: string;
  readonly cancel: string;
  readonly change: string;
  readonly remove: string;
  readonly required: string;
}
