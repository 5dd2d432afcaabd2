// What an organisation may set, and what is in force after it is applied to the catalogue.
import type { Code, Language } from './types.ts';

/** A policy as an administrator writes it. Every key may be absent: the built-in default holds for it. */
export interface Policy {
  /** Shown in the popup: who set this. */
  readonly organisation?: string;
  /** Where an agent can ask: an e-mail address, phone extension or intranet address. */
  readonly contact?: string;
  /** The language of prompt and popup; absent: the browser's. */
  readonly language?: Language;
  /** `-*` turns every rule off, `-id` one, `+id` one on; applied in order to "all on". An id may be a rule or a category. */
  readonly rules?: readonly string[];
  /** Codes to propose per rule or category id, the best one first. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** Replaces the default code book as a whole. */
  readonly codeBook?: readonly Code[];
  /** May the agent switch Discreet off for a site? Default true without a policy, false with one. */
  readonly siteSwitch?: boolean;
}

/** One rule that is on, with the codes it proposes. */
export interface RuleInForce {
  readonly id: string;
  readonly codes: readonly string[];
}

/** Something in a policy that could not be followed; the rest of the policy holds. */
export interface PolicyProblem {
  /** JSON path, e.g. `codes.stalking[1]`; for `unreadable-store` the storage area that held garbage. */
  readonly path: string;
  readonly problem:
    | 'wrong-type'
    | 'unknown-key'
    | 'unknown-rule'
    | 'unknown-code'
    | 'no-omit-code'
    | 'duplicate-code'
    | 'unreadable-store';
}

/** The plain, validated data that the checker and the popup work with. */
export interface InForce {
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly language: Language | null;
  readonly rules: readonly RuleInForce[];
  readonly codeBook: readonly Code[];
  readonly siteSwitch: boolean;
}
