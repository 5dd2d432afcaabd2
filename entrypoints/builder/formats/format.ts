// What one written policy becomes for those who roll it out, and how it is read back from there.
import type { Language } from '../../../rules/engine/types.ts';
import type { WrittenPolicy } from '../../policy/schema.ts';

/** What a written policy is wrapped for. */
export interface Target {
  readonly browser: 'chrome' | 'edge' | 'firefox';
  readonly extensionId: string;
  /** Where the browser gets the package from; absent: the policy file only sets the settings. */
  readonly installUrl?: string;
}

export interface PolicyFile {
  /** As it is saved; a slash where it lies in a folder of its own. */
  readonly name: string;
  /** What it is for: where to put it. */
  readonly place: Readonly<Record<Language, string>>;
  readonly bytes: Uint8Array;
}

export interface Format {
  readonly id: 'json' | 'linux' | 'firefox' | 'reg' | 'admx' | 'intune' | 'mobileconfig' | 'check';
  readonly name: Readonly<Record<Language, string>>;
  fits(target: Target): boolean;
  write(policy: WrittenPolicy, target: Target): readonly PolicyFile[];
  /** The policy that such files carry; throws FormatError with what and where. Absent for scripts. */
  read?(files: readonly PolicyFile[]): unknown;
}

export type FormatFault =
  | 'no-file'
  | 'not-json'
  | 'not-xml'
  | 'not-text'
  | 'no-policy'
  | 'not-a-value'
  | 'not-an-id';

/** A file that does not carry a policy: what is wrong, and where. */
export class FormatError extends Error {
  readonly fault: FormatFault;
  readonly where: string;

  constructor(fault: FormatFault, where: string) {
    super(`${fault}: ${where}`);
    this.name = 'FormatError';
    this.fault = fault;
    this.where = where;
  }
}
