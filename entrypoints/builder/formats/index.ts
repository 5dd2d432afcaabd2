// Every form in which an administrator takes a policy along.
import type { Format } from './format.ts';

export { type Format, FormatError, type PolicyFile, type Target } from './format.ts';

export const formats: readonly Format[] = [];
