// Every form in which an administrator takes a policy along.
import { admx } from './admx.ts';
import { check } from './check.ts';
import { forIds } from './extension-id.ts';
import { firefox } from './firefox.ts';
import type { Format } from './format.ts';
import { intune } from './intune.ts';
import { linux } from './linux.ts';
import { mobileconfig } from './mobileconfig.ts';
import { plainJson } from './plain-json.ts';
import { reg } from './reg.ts';

export { type Format, FormatError, type PolicyFile, type Target } from './format.ts';

export const formats: readonly Format[] = [
  plainJson,
  linux,
  firefox,
  reg,
  admx,
  intune,
  mobileconfig,
  check,
].map(forIds);
