// What an organisation may set, and what is in force after it is applied to the catalogue.
import type { PatternFault } from './pattern-error.ts';
import type { Code, Confidence, ContextCategory, ContextRule, Language, Text } from './types.ts';

/**
 * A policy as an administrator writes it. Every key may be absent: the built-in default holds for it.
 * In a list, `null` keeps the place of what was refused, so that every path speaks of the policy as it was written.
 */
export interface Policy {
  /** Shown in the popup: who set this. */
  readonly organisation?: string;
  /** Where an agent can ask: an e-mail address, phone extension or intranet address. */
  readonly contact?: string;
  /** The language of prompt and popup; absent: the browser's. */
  readonly language?: Language;
  /** `-*` turns every rule off, `-id` one, `+id` one on; applied in order to "all on". An id may be a rule or a category. */
  readonly rules?: readonly (string | null)[];
  /** Codes to propose per rule or category id, the best one first. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** Adds rules of the organisation's own. */
  readonly terms?: readonly (Term | null)[];
  /** Replaces the default code book as a whole. */
  readonly codeBook?: readonly (Code | null)[];
  /** How much Discreet does with a finding. Default `advise`. */
  readonly mode?: Mode;
  /** The same per rule or category id, where it is another than `mode`. */
  readonly modes?: Readonly<Record<string, Mode>>;
  /** What holds on single sites; the first whose `match` fits. */
  readonly sites?: readonly (Site | null)[];
  /** Replaces the built-in help lines as a whole. */
  readonly helpLines?: readonly (HelpLine | null)[];
  /** Keys that the agent may set differently. Every other one is locked, at its value here or at the built-in one. */
  readonly defaults?: readonly (OwnKey | null)[];
  /** May the agent switch Discreet off for a site? Default true without a policy, false with one. */
  readonly siteSwitch?: boolean;
  /** May the agent ask for ten minutes without cards? Default true. */
  readonly snooze?: boolean;
}

/** What an agent may set for themselves, where nobody has set it for them. */
export type OwnKey =
  | 'language'
  | 'rules'
  | 'codes'
  | 'mode'
  | 'modes'
  | 'codeBook'
  | 'terms'
  | 'sites'
  | 'helpLines';

/** New values for what agents set for themselves; null: as shipped again. */
export type OwnChange = Readonly<Partial<Record<OwnKey, unknown>>>;

/**
 * `observe`: nothing is shown, only counted on this device; `advise`: underlines, chip and card;
 * `confirm`: besides, one question before a note with open findings is saved.
 */
export type Mode = 'observe' | 'advise' | 'confirm';

/** What an organisation sets for one CRM. Selectors are CSS selectors, looked for through open shadow roots too. */
export interface Site {
  /** Host of the tab, `crm.example.nl` or with all below it `*.example.nl`. */
  readonly match: string;
  /** True: Discreet does nothing on this site, for the day that a CRM changes its editor. */
  readonly off?: boolean;
  readonly mode?: Mode;
  /** Fields that hold notes although nothing else says so. */
  readonly noteFields?: readonly string[];
  /** Fields that are left alone whatever they look like. */
  readonly ignoredFields?: readonly string[];
  /** Kinds of fields that are left alone: `native` textareas and inputs, `rich` editors. */
  readonly ignoredKinds?: readonly ('native' | 'rich')[];
  /** What saves a note when it is pressed, beside the buttons that submit its form. */
  readonly saveButtons?: readonly string[];
  /** Where the CRM itself keeps a code for the customer. */
  readonly codeField?: CodeField;
}

/** A select, an input or a combobox of the CRM in which the chosen code is set too. */
export interface CodeField {
  readonly selector: string;
  /** What the field calls a code, by the code's id: a value or a label of an option; absent: the id itself. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Where a customer can turn to. Agents may mention it; it is never written into a note. */
export interface HelpLine {
  readonly id: string;
  readonly name: Text;
  /** Number or address as one says it: `0800-2000`. */
  readonly reach: string;
  /** When and for what, in a few words: `gratis, dag en nacht`. */
  readonly about: Text;
  /** The situations in which it helps. */
  readonly categories: readonly ContextCategory[];
  /** Day on which somebody looked the number up, ISO 8601. */
  readonly verifiedOn: string;
  /** Where: a public address. */
  readonly source: string;
}

/**
 * Words that only this organisation knows to be sensitive: the name of its special team, of a shelter in its town.
 * A term is on as long as it stands in the policy; `rules` and the ids in `codes` speak of built-in rules only.
 * Limits, so that no policy can make a check slow (terms.ts): 10,000 terms; 200 characters and 12 words in a pattern.
 * Of those that are more than words, or in a policy with fewer than 50 of all: 50, with 500 words together.
 */
export interface Term {
  /** Kebab-case. Its findings carry the rule id `term-` and this. */
  readonly id: string;
  /** As the agent reads it; absent: the id. */
  readonly name?: string;
  /** The situation that it counts as. */
  readonly category: ContextCategory;
  readonly patterns: TermPatterns;
  /** Where one of these overlaps the words of a hit, the hit does not count. */
  readonly exceptions?: TermPatterns;
  /** Codes to propose, the best one first; absent: what the rules of its category propose. */
  readonly codes?: readonly string[];
  /** Default `sure`. */
  readonly confidence?: Confidence;
}

/** Patterns in the pattern language (pattern.ts). All are looked for in every note; the language is that of their concepts. */
export interface TermPatterns {
  readonly both?: readonly string[];
  readonly nl?: readonly string[];
  readonly en?: readonly string[];
}

/** Ids of an organisation's own rules begin like this, and no rule of the catalogue's does. */
export const ownPrefix = 'term-';

/** A term made a rule: what the engine compiles and the popup lists. */
export type OwnRule = Pick<
  ContextRule,
  'id' | 'category' | 'name' | 'looksFor' | 'sure' | 'likely' | 'unless'
>;

/**
 * Own terms that are nothing but words, where a policy has many: packed, since every frame is told of them.
 * All of a group count as the same and propose the same.
 */
export interface PhraseGroup {
  readonly category: ContextCategory;
  readonly confidence: Confidence;
  readonly codes: readonly string[];
  readonly mode: Mode;
  /** A term a line: its id, then its phrases, with tabs between. */
  readonly lines: string;
}

/** One rule that is on, with the codes it proposes. */
export interface RuleInForce {
  readonly id: string;
  readonly codes: readonly string[];
  readonly mode: Mode;
}

/** What holds on the site of the tab. */
export interface SiteInForce {
  readonly noteFields: readonly string[];
  readonly ignoredFields: readonly string[];
  readonly ignoredKinds: readonly ('native' | 'rich')[];
  readonly saveButtons: readonly string[];
  readonly codeField: CodeField | null;
}

/** Something in a policy that could not be followed; the rest of the policy holds. */
export interface PolicyProblem {
  /** JSON path, e.g. `codes.stalking[1]`; for `unreadable-store` the storage area that held garbage. */
  readonly path: string;
  readonly problem:
    | 'wrong-type'
    | 'missing'
    | 'not-one-of'
    | 'too-long'
    | 'too-short'
    | 'too-many'
    | 'not-a-change'
    | 'not-a-code-id'
    | 'not-a-term-id'
    | 'not-a-host'
    | 'not-a-selector'
    | 'not-a-day'
    | 'not-json'
    | 'newer-version'
    | 'unknown-key'
    | 'unknown-rule'
    | 'unknown-code'
    | 'no-omit-code'
    | 'duplicate-code'
    | 'duplicate-term'
    | 'duplicate-site'
    | 'unknown-help-line'
    | 'too-many-terms'
    | 'too-many-patterns'
    | 'too-many-words'
    | 'no-pattern'
    | 'pattern-too-long'
    | PatternFault
    | 'unreadable-store';
  /** Where the path names a pattern: the character in it, from 1. */
  readonly at?: number;
}

/** The plain, validated data that the checker and the popup work with. */
export interface InForce {
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly language: Language | null;
  /** Every rule that is on, own terms included, but for those in `phrases`. */
  readonly rules: readonly RuleInForce[];
  readonly terms: readonly OwnRule[];
  /** Own terms beside these; each is on, under the rule id `term-` and its id. */
  readonly phrases: readonly PhraseGroup[];
  readonly codeBook: readonly Code[];
  readonly helpLines: readonly HelpLine[];
  readonly site: SiteInForce;
  readonly siteSwitch: boolean;
  readonly snooze: boolean;
}

declare const fromPolicy: unique symbol;
/** The id of a rule, made from what is in force, by `modesIn` alone: so no text of a note can pass for one. */
export type ObservedRule = string & { readonly [fromPolicy]: true };
