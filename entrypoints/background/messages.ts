// The protocol: all that ever crosses from one part of Discreet to another. No message can carry text of a note.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  InForce,
  ObservedRule,
  OwnChange,
  Policy,
  PolicyProblem,
} from '../../rules/engine/policy.ts';
import type { Counts } from './counts.ts';
import type { FieldState } from './last-field.ts';

export type { FieldState };

/**
 * Whether Discreet works on a site. `observed`: nothing is shown there, findings are counted; `off`: by the agent's own
 * switch; `set-off`: by what the organisation set, `own-off`: by what the agent set on the options page.
 */
export type SiteState = 'on' | 'observed' | 'off' | 'set-off' | 'own-off';

/** What the popup shows of the policy and of the site in the active tab. */
export interface Status {
  /** What is only observed. `isOn`: some rule is, here or on another site; days and rules as the store keeps them. */
  readonly observed: { readonly isOn: boolean; readonly counts: Counts };
  readonly policy: {
    readonly source: 'built-in' | 'managed' | 'last-good';
    /** When the policy in force was last read, ISO 8601; null: never. */
    readonly readAt: string | null;
    readonly problems: readonly PolicyProblem[];
  };
  readonly inForce: InForce;
  /** Until when no card opens by itself, in milliseconds since 1970; null: cards open. */
  readonly quietUntil: number | null;
  readonly site: {
    /** Host name, e.g. `voorbeeld.my.salesforce.com`; null on browser pages. */
    readonly host: string | null;
    /** `possible`: the agent may grant it; `impossible`: a page of the browser itself or a store. */
    readonly coverage: 'covered' | 'granted' | 'possible' | 'impossible';
    /** Match pattern to ask permission for, e.g. `https://crm.example.nl/*`; null unless `possible` or `granted`. */
    readonly pattern: string | null;
    readonly state: SiteState;
    /** Open findings in the tab. */
    readonly open: number;
    /** Of the field in which the agent was last; null: in none yet. */
    readonly field: FieldState | null;
  };
}

/** What the options page shows: who set what. */
export interface Settings {
  /** What the organisation set; null: nothing, and all is the agent's own. */
  readonly managed: Policy | null;
  /** What the agent set. */
  readonly own: Policy;
}

/** What the policy doctor reports on: the policy as it arrived. Nothing that the agent set or where they work. */
export interface Checkup {
  /** `absent`: surely none; `silent`: none yet, and one may still arrive. */
  readonly delivery: 'delivered' | 'absent' | 'silent';
  readonly source: 'built-in' | 'managed' | 'last-good';
  /** When the policy in force was last read, ISO 8601; null: never. */
  readonly readAt: string | null;
  /** Of the policy's language; null: it does not say, or there is no policy. */
  readonly version: number | null;
  /** SHA-256 of the policy as it arrived, in hexadecimal; null: there is none. */
  readonly hash: string | null;
  /** False: the browser leaves out of it, without a word, what does not fit; where nothing does, there seems to be none. */
  readonly isWhole: boolean;
  readonly problems: readonly PolicyProblem[];
  /** What the policy alone comes to, on no site in particular. */
  readonly inForce: InForce;
  /** The ids of what the policy lists, each in its place; null: refused, or the built-in list holds. */
  readonly places: Readonly<Record<'codeBook' | 'helpLines', readonly (string | null)[]>>;
}

export interface Protocol {
  /** Sentinel → background: a note field has the focus in this frame. */
  injectChecker(): void;
  /** Checker → background: there is something to show in this frame. */
  injectPrompt(): void;
  /** Checker → background: the keys that lead into the prompt, as the agent's browser has them; null: none. */
  getShortcut(): string | null;
  /** Checker → background; null: Discreet is switched off for this site. */
  getInForce(): InForce | null;
  /** Checker → background: until when no card opens by itself. */
  getQuiet(): number | null;
  /** Checker or popup → background: ten minutes quiet in this browser. */
  snooze(): void;
  /** Checker or popup → background: no longer. */
  endSnooze(): void;
  /** Background → checkers. */
  quietChanged(until: number | null): void;
  /** Checker → background: findings open in this frame, for the badge; the answer is what it stores when it goes. */
  countOpen(open: number): string;
  /** Checker → background: whether the field with the focus is read, or why not; null: the document goes. */
  fieldIs(is: FieldState | null): void;
  /** Checker → background: the ids of rules that are only observed, one for each new finding. */
  countObserved(rules: readonly ObservedRule[]): void;
  /** Background → checkers: policy or site switch changed; null: off for this site. */
  inForceChanged(inForce: InForce | null): void;
  /** Background → checkers: the agent pressed the shortcut; the frame with the focus acts. */
  enterPrompt(): void;
  /** Popup → background. */
  getStatus(tab: number): Status;
  /** Popup → background. */
  switchSite(change: { readonly host: string; readonly on: boolean }): void;
  /** Options page → background. */
  getSettings(): Settings;
  /** Options page → background: what is wrong with the change; then nothing has changed. */
  setOwn(change: OwnChange): readonly PolicyProblem[];
  /** Popup → background. */
  getCheckup(): Checkup;
  /** Popup → background: the agent wants the counts gone. */
  eraseCounts(): void;
}

const messages = defineExtensionMessaging<Protocol>();

export const { sendMessage, onMessage, removeAllListeners } = messages;
