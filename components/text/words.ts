import type { KeepReason } from '../../entrypoints/prompt/contract.ts';
import type { PolicyProblem } from '../../rules/engine/policy.ts';

import type { CheckupWords, CountsWords } from './checkup-words.ts';

/** Every word that Discreet shows. One interface for all languages, so that a missing translation does not compile. */
export interface Words {
  readonly prompt: PromptWords;
  readonly popup: PopupWords;
  readonly checkup: CheckupWords;
  readonly counts: CountsWords;
}

export interface PromptWords {
  /** The landmark that holds everything Discreet shows in a page. */
  readonly region: string;
  readonly situation: string;
  readonly maybeSituation: string;
  readonly detail: string;
  readonly maybeDetail: string;
  readonly adviceSituation: string;
  readonly adviceDetail: string;
  readonly now: string;
  readonly becomes: string;
  /** Stands in the preview where nothing is left of the note. */
  readonly nothing: string;
  readonly codes: string;
  readonly allCodes: string;
  readonly leaveOut: string;
  /** The buttons below the card. */
  readonly panel: Readonly<Record<'codes' | 'why' | 'help' | 'leave', string>>;
  /** What the card shows above its buttons when no panel is open. */
  readonly choices: string;
  readonly doNow: string;
  readonly whyTitle: string;
  /** The customer may ask for the note. */
  readonly readable: string;
  readonly ground: string;
  readonly newTab: string;
  readonly helpTitle: string;
  readonly helpStaysOut: string;
  lookedUp(day: string): string;
  readonly leaveTitle: string;
  readonly leaveForgotten: string;
  readonly keepReason: Readonly<Record<KeepReason, string>>;
  readonly listTitle: string;
  readonly maybe: string;
  /** A story that stays, with the reason. */
  stays(reason: string): string;
  readonly doubt: string;
  readonly replaceAll: string;
  readonly allTitle: string;
  readonly wholeNote: string;
  unsureStay(count: number): string;
  undoTimes(count: number): string;
  readonly doReplaceAll: string;
  readonly back: string;
  readonly close: string;
  readonly toCard: string;
  readonly toNote: string;
  /** `orMore`: not all of the note has been checked. */
  chip(count: number, orMore: boolean): string;
  /** Nothing is left to replace, but something stays. */
  chipKept(count: number): string;
  /** Said once by a screen reader when one story comes up; `shortcut` null: no keys lead there. */
  announceStory(title: string, categories: string, shortcut: string | null): string;
  /** Said once when several come up together. */
  announceStories(count: number, shortcut: string | null): string;
  readonly saveTitle: string;
  readonly saveAbout: string;
  readonly saveWithCodes: string;
  /** The same where everything is left out and no code is written. */
  readonly saveWithout: string;
  readonly saveAsIs: string;
  readonly backToNote: string;
  readonly snooze: string;
  quietUntil(time: string): string;
  readonly endQuiet: string;
  readonly notInCodeField: string;
  readonly codeFieldByHand: string;
  readonly notSaved: string;
  readonly notReplaced: string;
  readonly partlyReplaced: string;
  readonly notChecked: string;
  /** The note is too long to be checked as a whole. */
  readonly partlyChecked: string;
  readonly partlyCheckedHelp: string;
  /** There are too many to underline them all. */
  readonly partlyUnderlined: string;
  readonly partlyUnderlinedHelp: string;
  /** What to do by hand; null: the story was to be left out, undefined: it is not known what was chosen. */
  byHand(code: string | null | undefined): string;
  readonly copyNote: string;
  copied(isCopied: boolean): string;
  readonly dismiss: string;
}

/** Welcome leads to practice. */
export const ownPages = ['options', 'welcome', 'paper', 'builder'] as const;
export type OwnPage = (typeof ownPages)[number];

export interface PopupWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly unreachableHelp: string;
  readonly retry: string;
  setBy(organisation: string): string;
  readonly setByOrganisation: string;
  readonly defaultRules: string;
  /** Some settings are broken; their last good values hold. */
  readonly lastGood: string;
  /** The browser has not given the policy again yet. */
  readonly late: string;
  readAt(when: string): string;
  activeOn(host: string): PartedLine;
  readonly nothingLeaves: string;
  open(count: number): string;
  offOn(host: string): PartedLine;
  /** Switched off by what the organisation set; null: it has not said its name. */
  setOffOn(host: string, organisation: string | null): PartedLine;
  /** Switched off by what the agent set on the options page. */
  ownOffOn(host: string): PartedLine;
  /** Nothing is shown, findings are counted. */
  observedOn(host: string): PartedLine;
  readonly observedHelp: string;
  /** Whether the field in which the agent was last is checked, or why not. */
  readonly field: Readonly<Record<FieldItem, string>>;
  readonly noFieldYet: string;
  notOn(host: string): PartedLine;
  readonly notOnHelp: string;
  readonly useHere: string;
  readonly stopUseHere: string;
  readonly refused: string;
  readonly failed: string;
  readonly impossible: string;
  readonly siteSwitch: string;
  readonly searchRules: string;
  rulesFound(count: number): string;
  /** Before an example of what a rule finds. */
  readonly example: string;
  readonly situations: string;
  readonly details: string;
  onOf(on: number, total: number): string;
  readonly off: string;
  readonly leaveOut: string;
  readonly leaveOutInFull: string;
  readonly proposes: string;
  problems(count: number): string;
  readonly restHolds: string;
  readonly tellAdministrator: string;
  /** Where in a pattern, counted from 1. */
  atCharacter(place: number): string;
  readonly problem: Readonly<Record<PolicyProblem['problem'], string>>;
  readonly snooze: string;
  readonly snoozeHelp: string;
  quietUntil(time: string): string;
  readonly endQuiet: string;
  readonly questions: string;
  readonly shortcut: string;
  readonly noKeys: string;
  readonly otherKeys: string;
  /** Pages of our own, each in a tab. */
  readonly pages: Readonly<Record<OwnPage, string>>;
}

export type FieldItem =
  | 'read'
  | 'part'
  | 'failed'
  | 'detail'
  | 'code-editor'
  | 'hidden'
  | 'ignored'
  | 'ignored-kind';

/** A line around one word that is set in bold. */
export interface PartedLine {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}
