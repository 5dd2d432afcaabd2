// What a schema says where a value does not fit: the problem by its name.
import type { PolicyProblem } from '../../rules/engine/policy.ts';

export type Problem = PolicyProblem['problem'];

/** What a value may be besides of the wrong type. */
const faults = [
  'not-one-of',
  'too-long',
  'too-short',
  'too-many',
  'not-a-change',
  'not-a-code-id',
  'not-a-term-id',
  'not-a-host',
  'not-a-selector',
  'not-a-day',
] as const satisfies readonly Problem[];

type Fault = (typeof faults)[number];

/** As the message of a check. */
export const fault = (name: Fault): Fault => name;

/** Which fault a check meant by its message. */
export function faultIn(message: string): Fault | undefined {
  return faults.find((name) => name === message);
}
