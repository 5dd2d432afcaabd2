// The policy on the page as the files of one format.
import { wholePolicy } from '../policy/schema.ts';
import { type Format, FormatError, type PolicyFile, type Target } from './formats/index.ts';
import type { Written } from './written-policy.ts';

/** Null where the id of the extension is none; that the policy is one, whoever asks has checked before. */
export function filesOf(
  policy: Written,
  format: Format,
  target: Target,
): readonly PolicyFile[] | null {
  // Editors write it to know the schema; no browser does.
  const { $schema: _, ...written } = policy;
  const whole = wholePolicy.safeParse(written);
  if (!whole.success) return null;
  try {
    return format.write(whole.data, target);
  } catch (fault) {
    if (fault instanceof FormatError) return null;
    throw fault;
  }
}
