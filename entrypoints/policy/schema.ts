// The one schema of a policy: types, arrival, the browsers' schema, the editors' schema and the reference page come from it.
import * as z from 'zod/mini';
import type { Policy } from '../../rules/engine/policy.ts';
import { agentKeys } from './keys/agent.ts';
import { codeBookKeys } from './keys/code-book.ts';
import { helpLinesKeys } from './keys/help-lines.ts';
import { organisationKeys } from './keys/organisation.ts';
import { rulesKeys } from './keys/rules.ts';
import { sitesKeys } from './keys/sites.ts';
import { termsKeys } from './keys/terms.ts';

/** The schema of each key; every one may be absent. */
export const policyKeys = {
  ...organisationKeys,
  ...rulesKeys,
  ...codeBookKeys,
  ...termsKeys,
  ...sitesKeys,
  ...helpLinesKeys,
  ...agentKeys,
} satisfies Record<keyof Policy, z.ZodMiniType>;

/** A policy as an editor or a builder checks it: strictly, all at once. */
export const wholePolicy = z.partial(z.strictObject(policyKeys));

/** A policy as an administrator writes it. */
export type WrittenPolicy = z.infer<typeof wholePolicy>;
