// What is wrong with a pattern, and where in it: for a rule's author and for an organisation's administrator.

export type PatternFault =
  | 'unexpected'
  | 'expected-a-word'
  | 'expected-a-closing-bracket'
  | 'a-gap-needs-something-before-it'
  | 'a-gap-needs-something-after-it'
  | 'nothing-that-must-be-there'
  | 'not-a-word'
  | 'words-are-written-in-lower-case'
  | 'a-word-is-either-exact-or-open'
  | 'fewer-than-4-fixed-letters'
  | 'no-such-concept';

export class PatternError extends Error {
  readonly fault: PatternFault;
  /** Offset in the pattern; its length where something is missing at its end. */
  readonly at: number;

  constructor(fault: PatternFault, at: number, pattern: string) {
    super(
      `${fault.replaceAll('-', ' ')} at character ${at + 1}: ${pattern.slice(0, at)}⟨here⟩${pattern.slice(at)}`,
    );
    this.fault = fault;
    this.at = at;
  }
}
