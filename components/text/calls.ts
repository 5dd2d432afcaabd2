// The calls to practise with. All are invented.
import type { Language } from '../../rules/engine/types.ts';
import { callsEn } from './calls-en.ts';
import { callsNl } from './calls-nl.ts';

/** What each call is about; the order in which they come. */
export const callIds = [
  'dramatic',
  'stalking',
  'spelled-out-number',
  'debts',
  'domestic-violence',
  'swearing',
  'illness',
  'shielded-address',
  'threat',
  'coded',
] as const;

export type CallId = (typeof callIds)[number];

export interface Call {
  /** Where it comes in and what for, without the story. */
  readonly title: string;
  /** What is said, in turn, beginning with the agent. */
  readonly lines: readonly string[];
  /**
   * What a colleague must know, and the beginnings of words that say it: lower case, without accents, `|` between
   * them.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** Does a colleague need an instruction? */
  readonly needsCode: boolean;
  /** A note in which the rules find nothing, with the codes of the default code book. */
  readonly model: string;
  /** Why the model note says this and not that, in a sentence or two. */
  readonly why: string;
}

/** Every call in one language: one that is missing does not compile. */
export type Calls = Readonly<Record<CallId, Call>>;

export const callsIn: Readonly<Record<Language, Calls>> = { nl: callsNl, en: callsEn };
