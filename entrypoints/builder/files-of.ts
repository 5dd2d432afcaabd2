// The policy on the page as the files of one format.
import { wholePolicy } from '../policy/schema.ts';
import type { Format, PolicyFile, Target } from './formats/index.ts';
import type { Written } from './written-policy.ts';

/** Null where the policy is none; whoever asks has checked it before. */
export function filesOf(
  policy: Written,
  format: Format,
  target: Target,
): readonly PolicyFile[] | null {
  // Editors write it to know the schema; no browser does.
  const { $schema: _, ...written } = policy;
  const whole = wholePolicy.safeParse(written);
  return whole.success ? format.write(whole.data, target) : null;
}
