// The vocabulary of the engine. Everything else in Discreet speaks in these words.
import type { Place } from './places.ts';

export type Language = 'nl' | 'en';

/** A sentence for people, in every language of the product. */
export type Text = Readonly<Record<Language, string>>;

export const contextCategories = [
  'stalking',
  'domestic-violence',
  'threat',
  'sexual-violence',
  'shielded-address',
  'health',
  'crime',
  'ethnicity',
  'religion',
  'politics',
  'sexuality',
  'conduct',
  'finance',
  'family',
] as const;

export const identifierCategories = [
  'bsn',
  'id-document',
  'bank-account',
  'payment-card',
  'credential',
  'contact',
  'address',
  'birth-date',
] as const;

export type ContextCategory = (typeof contextCategories)[number];
export type IdentifierCategory = (typeof identifierCategories)[number];
export type Category = ContextCategory | IdentifierCategory;

export function isContext(category: Category): category is ContextCategory {
  return contextCategories.some((one) => one === category);
}

/** Offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `sure` may prompt the agent; `likely` only underlines. */
export type Confidence = 'sure' | 'likely';

export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly confidence: Confidence;
  /** Ids of the codes that the policy proposes, the best one first. */
  readonly codes: readonly string[];
  /** The words that counted, inside or near the span. */
  readonly because: readonly Span[];
}

/** Neighbouring context findings that one code replaces, or a single identifier. */
export interface Story extends Span {
  readonly kind: 'context' | 'identifier';
  readonly findings: readonly Finding[];
  readonly confidence: Confidence;
  /** Ids of the codes that fit all its findings best, the best one first; at least one. */
  readonly codes: readonly string[];
}

/** A replacement of `start`–`end` by `insert`. */
export interface Edit extends Span {
  readonly insert: string;
}

/** Why a subject is sensitive, and who says so. */
export interface Ground {
  /** For people: "art. 9 AVG (gezondheid)" / "art. 9 GDPR (health)". */
  readonly name: Text;
  /** A public URL of the law, regulator or standard. */
  readonly source: string;
}

/** Patterns in the pattern language (engine/pattern.ts), per language. Both languages always run on every note. */
export type Patterns = Readonly<Partial<Record<Language, readonly string[]>>>;

interface RuleBase {
  /** Stable for ever: policies refer to it. Kebab-case English. */
  readonly id: string;
  readonly name: Text;
  /** One line for the agent: what the rule looks for. */
  readonly looksFor: Text;
  /** Ids of default codes, the best one first. */
  readonly codes: readonly [string, ...string[]];
  readonly ground: Ground;
  /** Sentences in which exactly the [bracketed] stretches must be found by this rule. */
  readonly flags: readonly string[];
  /** Sentences in which this rule must find nothing. */
  readonly allows: readonly string[];
}

/** A told situation. */
export interface ContextRule extends RuleBase {
  readonly category: ContextCategory;
  readonly sure: Patterns;
  readonly likely?: Patterns;
  /** Where one of these matches in the same sentence and overlaps a hit's words, the hit does not count. */
  readonly unless?: Patterns;
  /** Speaks for what the learned weights find in its category and no pattern does; one rule a category. */
  readonly learned?: true;
}

/** One shape of an identifier: place → shape → checksum → nearby words. */
export interface Shape {
  /** Where the expression is tried; everywhere else it would cost too much. */
  readonly at: Place;
  /** For numbers: how many digits at least follow the place, in groups; at most twelve. */
  readonly digits?: number;
  /**
   * An expression with the flags `dyu` or `diyu` whose lookbehinds and lengths are bounded.
   * The span is the group `id`, else the whole match; a group `from` in a lookbehind moves its start back.
   */
  readonly shape: RegExp;
  /** Given the text of the span; false drops the hit. */
  readonly valid?: (id: string) => boolean;
  /** Words (expression without `g`) of which one must stand within 40 characters on the same line, before or after. */
  readonly near?: RegExp;
  /** Words that, right before the span (within 25 characters, same line), say that it is something else. */
  readonly notAfter?: RegExp;
  readonly confidence: Confidence;
}

/** Something that names or unlocks a person. */
export interface IdentifierRule extends RuleBase {
  readonly category: IdentifierCategory;
  readonly shapes: readonly Shape[];
}

export type Rule = ContextRule | IdentifierRule;

/** A handling instruction that stands in a story's place. Its label never tells the reason. */
export interface Code {
  readonly id: string;
  /** What a colleague must do. */
  readonly label: Text;
  /** What to do for this customer now, in at most two short lines (a line break between them). */
  readonly handling?: Text;
  /** The role that answers for this code: never a person's name. */
  readonly owner?: string;
  /** Day by which the owner looks at it again, ISO 8601. */
  readonly reviewBy?: string;
  /** True for the code that means "do not record this": choosing it takes the story out and writes nothing. */
  readonly omit?: boolean;
  /** What the people it stands for are told if the data leaks after all. */
  readonly notice?: Notice;
}

/** Plain words for somebody whose data has leaked. They tell no reason either: a letter is read by others too. */
export interface Notice {
  readonly leaked: Text;
  readonly means: Text;
  /** One thing, today. */
  readonly first: Text;
  readonly steps: readonly Text[];
  /** Ids of the help lines that stand with it. */
  readonly helpLines?: readonly string[];
}

/** What speaks against a code (code-problems.ts). */
export type CodeFault =
  | 'triggers-a-rule'
  | 'names-a-category'
  | 'is-flagged-itself'
  | 'stands-for-one'
  | 'stands-for-two'
  | 'stands-for-none'
  | 'handling-is-long'
  | 'no-handling'
  | 'no-owner'
  | 'owner-is-a-person'
  | 'no-review-day'
  | 'review-day-is-past';

export interface CodeProblem {
  /** Id of the code. */
  readonly code: string;
  readonly fault: CodeFault;
  /** `refuse`: it leaks what it should hide; `warn`: somebody should see to it. */
  readonly severity: 'refuse' | 'warn';
  /** Where: `id`, `label.nl`, `handling.en`; absent: the code as a whole. */
  readonly where?: string;
  /** The words that tell. */
  readonly words?: string;
}
