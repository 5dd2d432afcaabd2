import type { PolicyProblem } from '../../rules/engine/policy.ts';

/** Every word that Discreet shows. One interface for all languages, so that a missing translation does not compile. */
export interface Words {
  readonly prompt: PromptWords;
  readonly popup: PopupWords;
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
  readonly leaveOut: string;
  readonly keep: string;
  readonly close: string;
  readonly toCard: string;
  readonly toNote: string;
  chip(count: number): string;
  readonly chipOpens: string;
  /** Said once by a screen reader when one story comes up. */
  announceStory(title: string, categories: string, shortcut: string): string;
  /** Said once when several come up together. */
  announceStories(count: number, shortcut: string): string;
  readonly notReplaced: string;
  readonly notChecked: string;
  /** What to do by hand; null: the story was to be left out, undefined: it is not known what was chosen. */
  byHand(code: string | null | undefined): string;
  readonly dismiss: string;
}

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
  notOn(host: string): PartedLine;
  readonly notOnHelp: string;
  readonly useHere: string;
  readonly stopUseHere: string;
  readonly refused: string;
  readonly failed: string;
  readonly impossible: string;
  readonly siteSwitch: string;
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
  readonly questions: string;
  readonly shortcut: string;
  /** The link to the welcome page, and from there to the practice page. */
  readonly learn: string;
}

/** A line around one word that is set in bold. */
export interface PartedLine {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}
