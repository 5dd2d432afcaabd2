// The protocol: all that ever crosses from one part of Discreet to another. No message can carry text of a note.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { InForce, OwnKey, Policy, PolicyProblem } from '../../rules/engine/policy.ts';

/** What the popup shows of the policy and of the site in the active tab. */
export interface Status {
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
    /** False when the agent has switched Discreet off here. */
    readonly on: boolean;
    /** Open findings in the tab. */
    readonly open: number;
  };
}

/** What the options page shows: who set what. */
export interface Settings {
  /** What the organisation set; null: nothing, and all is the agent's own. */
  readonly managed: Policy | null;
  /** What the agent set. */
  readonly own: Policy;
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
  /** Checker → background: findings open in this frame, for the badge. */
  countOpen(open: number): void;
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
  /** Options page → background: new values by key, null for "as shipped". What is wrong; then nothing has changed. */
  setOwn(change: Readonly<Partial<Record<OwnKey, unknown>>>): readonly PolicyProblem[];
}

const messages = defineExtensionMessaging<Protocol>();

export const { sendMessage, onMessage, removeAllListeners } = messages;
