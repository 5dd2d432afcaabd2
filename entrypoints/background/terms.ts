// The shape of an organisation's own terms. What their patterns say is looked at when the policy is applied.
import * as z from 'zod/mini';
import type { PolicyProblem, Term } from '../../rules/engine/policy.ts';
import { contextCategories } from '../../rules/index.ts';
import { jsonPath } from './json-path.ts';

const strings = z.array(z.string());
const patterns = z.strictObject({
  both: z.exactOptional(strings),
  nl: z.exactOptional(strings),
  en: z.exactOptional(strings),
});

const termSchema: z.ZodMiniType<Term> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(60))),
  category: z.enum(contextCategories),
  patterns,
  exceptions: z.exactOptional(patterns),
  codes: z.exactOptional(strings.check(z.minLength(1))),
  confidence: z.exactOptional(z.enum(['sure', 'likely'])),
});

/** Reads terms one by one: one of a wrong shape is reported and leaves `null` in its place, the others hold. */
export function parseTerms(raw: readonly unknown[]) {
  const problems: PolicyProblem[] = [];
  const terms = raw.map((one, i): Term | null => {
    const result = z.safeParse(termSchema, one);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = ['terms', i, ...issue.path];
      if (issue.code !== 'unrecognized_keys') {
        problems.push({ path: jsonPath(path), problem: 'wrong-type' });
        continue;
      }
      for (const key of issue.keys) {
        problems.push({ path: jsonPath([...path, key]), problem: 'unknown-key' });
      }
    }
    return null;
  });
  return { terms, problems };
}
